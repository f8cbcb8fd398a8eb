const log = [];
const o = { get p() { log.push("get"); return 1; }, set p(v) { log.push("set " + v); } };
o[(log.push("key"), "p")] += (log.push("value"), 10);
console.log(log);
