const make = () => { let n = 0; return { next: () => ({ value: n++, done: false }), return() { console.log("closed"); return {}; }, __proto__null: 0 }; };
const of = () => Iterator.from(make());
console.log(of().some((x) => x === 2), of().find((x) => x === 1), of().every((x) => x < 1));
for (const x of of().map((x) => x * 2)) { console.log(x); break; }
try { of().map(() => { throw new Error("callback"); }).next(); } catch (e) { console.log(e.message); }
const unused = of().filter(() => true);
console.log(unused.return(), unused.next());
