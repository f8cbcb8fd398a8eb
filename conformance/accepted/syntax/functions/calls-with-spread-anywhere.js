// Spread arguments stand anywhere and several times, from anything iterable; each is opened before the next argument.
const all = (...a) => a.join("");
const log = [];
const it = function* (n) { for (let i = 0; i < n; i++) { log.push(i); yield i; } };
console.log(all(...[1, 2], 3, ..."ab", ...[], ...new Set([4, 4]), ...it(2)), all(...[], ...[]), all(...[, 1]), Math.max(...[1, 9], 4), new Array(...[3]).length, new Date(...[2024, 1, 29]).getMonth());
console.log(all(...it(2), log.push("between"), ...it(1)), log.join());
const o = { m(...a) { return [this === o, a.length]; } };
console.log(o.m(...[1, 2]), o?.m(...[1]), o["m"](...new Map([[1, 2]])), String.raw({ raw: ["a", "b", "c"] }, ...[1, 2]), all.call(null, ...[1, 2]), [].concat(...[[1], [2, [3]]]), [..."ab", ...[..."c"]].length);
for (const f of [() => all(...5), () => all(...null), () => all(...undefined), () => all(...{}), () => all(1, ...{ length: 1 }), () => new Set(...5), () => o.m(...Symbol.iterator)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
