// `yield*` passes values, results, next's arguments, throw and return to any iterator, and looks only at `done`.
const log = [];
const inner = { [Symbol.iterator]() { return this; }, n: 0, next(v) { log.push(`next ${v}`); return { value: `v${this.n}`, done: this.n++ > 2, extra: "kept" }; }, throw(e) { log.push(`throw ${e}`); return { value: "from throw", done: false }; }, return(v) { log.push(`return ${v}`); return { value: `wrapped ${v}`, done: true }; } };
function* outer() { const r = yield* inner; log.push(`result ${r}`); return r; }
const it = outer();
console.log(it.next("lost"), it.next("a"), it.throw("t"), it.next("b"), it.next("c"), it.next("d"), log.splice(0).join(", "));
inner.n = 0;
const early = outer();
early.next();
console.log(early.return("r"), log.splice(0).join(", "), early.next());
const notDone = { ...inner, n: 0, return(v) { log.push("refuses"); return { value: "not yet", done: false }; } };
const stubborn = (function* () { yield* notDone; })();
stubborn.next();
console.log(stubborn.return(1), stubborn.next(), log.splice(0).join(", "));
for (const part of [{ next: () => 5 }, { next: () => ({ get done() { throw new Error("done"); } }) }, { next: () => ({ done: true, get value() { throw new Error("value"); } }) }, { next: () => ({ done: false }), throw: undefined, return: () => { log.push("closed"); return {}; } }, { next: () => ({ done: false }), throw: () => 5 }, { next: () => ({ done: false }), return: () => 5 }]) { const g = (function* () { try { yield* { [Symbol.iterator]: () => part }; } catch (e) { return `${e.name}: ${e.message}`; } })(); const first = g.next(); console.log(first, first.done ? "" : "throw" in part ? g.throw("x") : g.return("y"), log.splice(0).join()); }
