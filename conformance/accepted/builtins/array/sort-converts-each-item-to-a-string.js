const log = [];
const item = (n) => ({ toString() { log.push(n); return n; } });
const r = [item("c"), item("a"), item("b")].sort();
console.log(r.map((x) => x.toString()).join(""), log.slice(0, -3).join(""));
