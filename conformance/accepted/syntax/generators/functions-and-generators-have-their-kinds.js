function* g() {}
console.log(typeof g, g.length, g.name, Object.prototype.toString.call(g), Object.prototype.toString.call(g()));
console.log(g() instanceof g, typeof g.prototype, "prototype" in g, Object.keys(g.prototype));
try { new g(); } catch (e) { console.log(e.name, e.message); }
console.log(g, g(), [g()], { g: g() });
console.log(g()[Symbol.toStringTag], String(g()));
const early = g();
g.prototype;
console.log(early instanceof g, g() instanceof g);
