const source = { [Symbol.iterator]() { return { next: () => ({ value: undefined, done: false }), return() { console.log("closed"); return {}; } }; } };
function* g() { const [a = yield "default"] = source; return a; }
const it = g();
console.log(it.next(), it.return("r"));
const jt = g();
console.log(jt.next(), jt.next("given"));
const kt = g();
kt.next();
try { kt.throw(new Error("thrown")); } catch (e) { console.log(e.message); }
