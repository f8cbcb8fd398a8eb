class A {}
class B extends A { constructor(k) { try { if (k === 0) return; super(); if (k === 1) return 1; if (k === 2) return { k }; } finally { console.log('finally', k); } } }
for (const k of [0, 1, 2, 3]) try { console.log(new B(k)); } catch (e) { console.log(e.name, e.message); }
class C extends A { constructor() { try { return 1; } catch { console.log('never'); } super(); } }
try { new C(); } catch (e) { console.log(e.message); }
