function* g() { yield 1; throw new TypeError("out"); }
const it = g();
it.next();
try { it.next(); } catch (e) { console.log(e.name, e.message); }
console.log(it.next(), it.return(1));
try { it.throw(2); } catch (e) { console.log(e); }
