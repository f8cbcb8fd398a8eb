const o = Object.seal({ a: 1, get g() { return 2; } });
o.a = 5;
for (const f of [() => { o.b = 1; }, () => { delete o.a; }]) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
console.log(o, Object.isSealed(o), Object.isFrozen(o), Object.isExtensible(o));
