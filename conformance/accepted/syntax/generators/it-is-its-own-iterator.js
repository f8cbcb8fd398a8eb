function* g() { yield 1; yield 2; yield 3; }
const it = g();
console.log(it[Symbol.iterator]() === it);
for (const x of it) { console.log(x); if (x === 1) break; }
console.log([...it]);
