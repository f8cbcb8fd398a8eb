function* g() { yield 1; yield 2; return 3; }
const it = g();
console.log(it.next(), it.next(), it.next(), it.next());
