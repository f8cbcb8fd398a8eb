// The callback of `map` gets value and counter, nothing else; what it throws closes the source and passes on.
const log = [];
function* source() { try { yield "a"; yield "b"; yield "c"; } finally { log.push("closed"); } }
console.log([...source().map((...args) => args.join(":"))], [...source().map(function () { return this; })], log.splice(0).join());
const failing = source().map((v) => { if (v === "b") throw new Error("mapper"); return v; });
console.log(failing.next());
try { failing.next(); } catch (e) { console.log(e.message, log.splice(0).join(), failing.next()); }
const it = source().map((v) => v);
console.log(it.next(), it.return("ignored"), it.next(), log.splice(0).join(), it.return("again"));
const fresh = source().map((v) => v);
console.log(fresh.return(5), fresh.next(), log.length);
console.log(Object.prototype.toString.call(it), it[Symbol.iterator]() === it, it instanceof Iterator, typeof it.throw, Object.getOwnPropertyNames(Object.getPrototypeOf(it)));
