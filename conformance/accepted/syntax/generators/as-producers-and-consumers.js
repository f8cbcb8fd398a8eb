// Generators as sequences, trees, state machines, parsers and pipes, driven by hand and by loops.
const range = function* (from, to, step = 1) { for (let i = from; i < to; i += step) yield i; };
const map = function* (f, it) { for (const x of it) yield f(x); };
const zip = function* (...its) { const all = its.map((i) => i[Symbol.iterator]()); for (;;) { const rs = all.map((i) => i.next()); if (rs.some((r) => r.done)) return; yield rs.map((r) => r.value); } };
console.log([...map((x) => x * x, range(1, 10, 3))], [...zip("abc", range(0, 9), [true, false])]);
const walk = function* (t) { if (!t) return; yield* walk(t.l); yield t.v; yield* walk(t.r); };
console.log([...walk({ v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 5 } })]);
const average = function* () { let sum = 0, n = 0, x; for (;;) { x = yield n ? sum / n : undefined; sum += x; n++; } };
const avg = average(); avg.next();
console.log(avg.next(2).value, avg.next(4).value, avg.next(9).value);
const tokens = function* (s) { for (const m of s.matchAll(/\d+|[-+*()]/g)) yield m[0]; };
const parse = (s) => { const it = tokens(s); let t = it.next(); const eat = () => { const v = t.value; t = it.next(); return v; }; const atom = () => { if (t.value === "(") { eat(); const v = sum(); eat(); return v; } return Number(eat()); }; const product = () => { let v = atom(); while (t.value === "*") { eat(); v *= atom(); } return v; }; const sum = () => { let v = product(); while (t.value === "+" || t.value === "-") v = eat() === "+" ? v + product() : v - product(); return v; }; return sum(); };
console.log(parse("2*(3+4)-5*2"), [...(function* light() { for (;;) { yield "green"; yield "amber"; yield "red"; } })().take(4)]);
const perms = function* (list) { if (list.length < 2) { yield list; return; } for (const [i, x] of list.entries()) for (const p of perms(list.toSpliced(i, 1))) yield [x, ...p]; };
console.log([...perms("abc".split(""))].map((p) => p.join("")).join());
