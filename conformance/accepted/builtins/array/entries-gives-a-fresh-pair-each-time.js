// `entries` gives pairs of index and value; each pair is a new array that may be kept and changed.
const it = ["a", , "c"].entries();
const first = it.next().value;
first.push("mine");
console.log(first, [...it], it.next());
for (const [i, { n }] of [{ n: 1 }, { n: 2 }].entries()) console.log(i, n);
const log = [];
const like = { get length() { log.push("length"); return 2; }, get 0() { log.push("0"); return "x"; }, get 1() { log.push("1"); return "y"; } };
console.log([...Array.prototype.entries.call(like)], log.join());
console.log(new Map(["p", "q"].entries()), Object.fromEntries(["p", "q"].entries()), [...Array.prototype.entries.call("ab")]);
try { Array.prototype.entries.call(null); } catch (e) { console.log(e.name, e.message); }
console.log([].entries.length, [].entries.name, [].entries().toString());
