function* g() { const a = yield "first"; const b = yield a + 1; return [a, b]; }
const it = g();
console.log(it.next("lost"), it.next(10), it.next(20));
