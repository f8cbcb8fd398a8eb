const o = Object.freeze({ a: 1, nested: { b: 2 } });
for (const f of [() => { o.a = 2; }, () => { o.c = 3; }, () => { delete o.a; }, () => { o.a++; }, () => { o["new key"] = 1; }, () => { o[5] = 1; }]) { try { f(); } catch (e) { console.log(e.name + ": " + e.message); } }
o.nested.b = 20;
console.log(o, delete o.zzz);
