// `reverse` works in place, `toReversed` and `with` copy; `with` converts its value before it checks the index.
const t = Int32Array.of(1, 2, 3);
console.log(t.toReversed().join(), t.join(), t.reverse() === t, t.join(), new Uint8Array().reverse().length, t.with(0, 9).join(), t.with(-1, "8").join(), t.with("1", 2.9).join(), t.with(NaN, null).join());
const log = [];
t.with({ valueOf() { log.push("index"); return 0; } }, { valueOf() { log.push("value"); return 1; } });
console.log(log.join());
for (const f of [() => t.with(3, 0), () => t.with(-4, 0), () => t.with(Infinity, { valueOf() { log.push("converted first"); return 0; } }), () => t.with(0, 1n), () => t.with(0, Symbol()), () => t.with(9, 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(log.at(-1), t.with.length, t.reverse.length, t.toReversed.length);
