const log = [];
const o = { get a() { log.push("a"); return 1; }, get b() { log.push("b"); return 2; } };
console.log(Object.values(o), Object.entries(o), Object.keys(o), log);
