const log = [];
const { a, ...rest } = { get a() { log.push("a"); return 1; }, get b() { log.push("b"); return 2; } };
console.log(log, rest);
