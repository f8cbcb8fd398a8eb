// In an assignment pattern the target's object and key are evaluated before the value is read; defaults come after.
const log = [];
const target = (n) => { log.push(`target ${n}`); return { set p(v) { log.push(`set ${n}=${v}`); } }; };
const source = { get a() { log.push("get a"); return undefined; }, get b() { log.push("get b"); return 2; } };
({ a: target(1).p = (log.push("default"), 9), b: target(2)[(log.push("key"), "p")] } = source);
console.log(log.splice(0).join(", "));
const iterable = { [Symbol.iterator]() { log.push("iterator"); let n = 0; return { next() { log.push(`next ${n}`); return { value: n++, done: false }; }, return() { log.push("return"); return {}; } }; } };
[target(3).p, target(4).p] = iterable;
console.log(log.splice(0).join(", "));
[target(5).p = log.push("unused"), ...target(6).p] = [1, 2, 3];
console.log(log.splice(0).join(", "));
try { [(() => { throw new Error("target"); })().p] = iterable; } catch (e) { console.log(e.message, log.splice(0).join(", ")); }
let a = 1, b = 2;
[a, b] = [b, a];
console.log(a, b, { a, b } = { a: 5, b: 6 }, a, b);
