// A labelled jump runs each finally and closes each iterator that it leaves, from inside out.
const log = [];
const it = (name) => ({ [Symbol.iterator]: () => ({ next: () => ({ value: name, done: false }), return() { log.push(`close ${name}`); return {}; } }) });
out: for (const a of it("a")) { try { for (const b of it("b")) { try { try { break out; } finally { log.push("inner"); } } finally { log.push("outer of b"); } } } finally { log.push("of a"); } }
console.log(log.splice(0).join(", "));
let n = 0;
next: for (const a of it("c")) { if (n++ > 1) break; for (const b of it("d")) { try { continue next; } finally { log.push(`f${n}`); } } }
console.log(log.splice(0).join(", "));
const r = (() => { x: { try { return "first"; } finally { break x; } } return "the break replaced it"; })();
const s = (() => { for (;;) { try { return "a"; } finally { try { return "b"; } finally { break; } } } return "c"; })();
const t = (() => { do { try { throw new Error("lost"); } finally { continue; } } while (false); return "continue swallowed it"; })();
console.log(r, "|", s, "|", t);
