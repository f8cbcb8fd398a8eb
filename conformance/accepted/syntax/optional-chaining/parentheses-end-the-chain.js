const o = { n: null };
try { (o.n?.a).b; } catch (e) { console.log(e.message); }
console.log(o.n?.a.b);
