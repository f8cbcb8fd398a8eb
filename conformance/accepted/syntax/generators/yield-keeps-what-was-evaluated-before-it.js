function* g(x) { let y = 1; const a = x + (yield); const b = y + (yield (y = 5)); return [a, b, x, y]; }
const it = g(10);
it.next(); it.next(1);
console.log(it.next(2));
let out = 1;
function* h() { return out + (yield); }
const jt = h();
jt.next(); out = 100;
console.log(jt.next(1));
