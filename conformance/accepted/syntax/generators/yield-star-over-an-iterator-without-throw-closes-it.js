const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { console.log("closed"); return {}; } }) };
function* g() { try { yield* source; } catch (e) { console.log(e.name, e.message); } }
const it = g();
it.next();
console.log(it.throw("t"));
const bare = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
const jt = (function* () { yield* bare; })();
jt.next();
console.log(jt.return("r"));
