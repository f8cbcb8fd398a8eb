function* g() { try { yield 1; } finally { return "mine"; } }
const it = g();
it.next();
console.log(it.return("r"), it.next());
function* h() { for (;;) { try { yield 1; } finally { break; } } yield "after"; }
const jt = h();
jt.next();
console.log(jt.return("r"), jt.next());
