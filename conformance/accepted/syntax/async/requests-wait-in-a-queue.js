async function* g() { console.log("start"); const a = yield 1; console.log("a", a); const b = yield 2; console.log("b", b); return 3; }
const it = g();
const all = [it.next("x"), it.next("A"), it.next("B"), it.next("C")];
console.log("asked");
console.log(await Promise.all(all));
