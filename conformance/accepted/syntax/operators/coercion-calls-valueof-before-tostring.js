const log = [];
const make = (name, n) => ({ valueOf() { log.push(name + ".valueOf"); return n; }, toString() { log.push(name + ".toString"); return name; } });
const a = make("a", 1), b = make("b", 2);
console.log(a + b, a - b, a < b, `${a}`, a == 1, "" + a, +a, -b);
console.log(log);
