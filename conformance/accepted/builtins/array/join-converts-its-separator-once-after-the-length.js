// `join` reads the length, converts the separator, then reads and converts each item in turn.
const log = [];
const item = (name) => ({ toString() { log.push(name); return name; } });
const like = { get length() { log.push("length"); return 3; }, get 0() { log.push("get 0"); return item("A"); }, get 1() { log.push("get 1"); return null; }, get 2() { log.push("get 2"); return item("C"); } };
console.log(Array.prototype.join.call(like, item("-")), log);
for (const s of [undefined, null, "", 0, "<>", true, [1, 2], {}]) console.log([1, 2, 3].join(s));
console.log([null, undefined, , "x", -0, 1e21, 1n, [1, [2, 3]], {}].join("|"), [].join("x"), [1].join("x"), [,].join("x"), [, ,].join("x"));
console.log(Array.prototype.join.call("abc", "."), Array.prototype.join.call({ length: "2", 0: "p" }, "+"), Array.prototype.join.call(5));
const deep = [1, [2, [3, []]], []];
console.log(deep.join(), String(deep));
for (const f of [() => [Symbol("s")].join(), () => [1, 2].join(Symbol("s")), () => Array.prototype.join.call(null), () => [{ toString: null, valueOf: null }].join()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log([].join.length, [].join.name);
