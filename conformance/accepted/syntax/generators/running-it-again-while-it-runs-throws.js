let it;
function* g() { try { it.next(); } catch (e) { yield e.name + ": " + e.message; } }
it = g();
console.log(it.next().value);
function* h() { for (const x of jt) yield x; }
const jt = h();
try { jt.next(); } catch (e) { console.log(e.name, e.message); }
console.log(jt.next());
