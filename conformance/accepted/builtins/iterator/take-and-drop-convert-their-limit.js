// The limit is converted once, truncated and must not be negative or NaN; `take` closes the source when it has enough.
const log = [];
const source = () => { let n = 0; return Iterator.from({ next() { log.push(n); return { value: n++, done: n > 5 }; }, return() { log.push("closed"); return {}; } }); };
for (const limit of [0, 1, 2.9, "3", 9, Infinity, null, true, [2], -0.5, { valueOf: () => 2 }]) console.log(limit, [...source().take(limit)].join(), "|", [...source().drop(limit)].join(), log.splice(0).join(" "));
for (const m of ["take", "drop"]) for (const limit of [-1, NaN, undefined, "x", -Infinity, 1n, Symbol(), {}]) { try { source()[m](limit); } catch (e) { console.log(m, e.name, e.message, log.splice(0).join()); } }
const it = source().take(2);
console.log(it.next(), it.next(), it.next(), it.next(), log.splice(0).join(" "));
const none = source().take(0);
console.log(none.next(), log.splice(0).join(" "));
console.log([...source().drop(2).take(2)], [...source().take(3).drop(1).map((v) => v * 10)]);
