class A {}
class B extends A { constructor(f) { f === 1 && this; if (f === 2) return; if (f === 3) { super(); super(); } if (f === 4) return {}; if (f === 5) { const g = () => this; try { g(); } catch (e) { console.log('caught', e.message); } super(); console.log(g() === this); return; } super.x; } }
for (const f of [1, 2, 3, 4, 5, 6]) try { console.log(new B(f)); } catch (e) { console.log(e.name, e.message); }
