const log = [];
const v = (name, x) => ({ valueOf() { log.push(name); return x; } });
console.log(v("l1", 1) < v("r1", 2), v("l2", 1) > v("r2", 2), v("l3", 1) <= v("r3", 1), v("l4", 1) >= v("r4", 2), log);
