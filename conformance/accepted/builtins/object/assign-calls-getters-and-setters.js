const log = [];
const target = { set x(v) { log.push("set " + v); } };
Object.assign(target, { get x() { log.push("get"); return 7; } });
console.log(log, target);
