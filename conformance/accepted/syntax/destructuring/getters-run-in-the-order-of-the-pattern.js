const log = [];
const source = { get a() { log.push("a"); }, get b() { log.push("b"); return { get c() { log.push("c"); return 1; } }; } };
const { b: { c }, a = log.push("default a") } = source;
console.log(log, c, a);
