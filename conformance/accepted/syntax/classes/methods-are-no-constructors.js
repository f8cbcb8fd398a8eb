class A { m() {} get g() { return 1; } static s() {} }
for (const f of [new A().m, A.s]) try { new f(); } catch (e) { console.log(e.name, e.message); }
console.log('prototype' in A.prototype.m, 'prototype' in A.s);
