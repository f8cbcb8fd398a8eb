// A chain asks its source only when the end is asked, one value at a time through all stages.
const log = [];
const naturals = function* () { let n = 0; try { for (;;) { log.push(`make ${n}`); yield n++; } } finally { log.push("closed"); } };
const chain = naturals().filter((v) => (log.push(`filter ${v}`), v % 2)).map((v) => (log.push(`map ${v}`), v * v)).drop(1).take(2);
console.log(log.length, chain.next(), log.splice(0).join(", "));
console.log([...chain], log.splice(0).join(", "));
const [first, second] = naturals().flatMap((n) => [n, -n]).drop(1);
console.log(first, Object.is(first, -0), second, log.at(-1));
for (const v of naturals().take(3)) if (v === 1) break;
console.log(log.at(-1), new Set(naturals().take(3)), Math.max(...naturals().take(4)), Object.fromEntries(naturals().take(2).map((n) => [`k${n}`, n])), new Map([[1, "a"]]).entries().map(([k, v]) => k + v).toArray(), "abc"[Symbol.iterator]().map((c) => c + c).toArray().join(""));
