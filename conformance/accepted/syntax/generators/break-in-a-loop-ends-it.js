function* g() { try { yield 1; yield 2; } finally { console.log("finally"); } }
const it = g();
for (const x of it) { console.log(x); break; }
console.log(it.next());
const [first] = g();
console.log(first);
