function* g() { try { yield 1; } catch (e) { yield ["caught", e]; } return "end"; }
const it = g();
console.log(it.next(), it.throw("oops"), it.next());
const other = g();
try { other.throw(new RangeError("early")); } catch (e) { console.log(e.name, e.message); }
console.log(other.next());
