const log = [];
const o = { set x(v) { log.push("set"); }, ...{ x: 1 } };
console.log(o, log);
