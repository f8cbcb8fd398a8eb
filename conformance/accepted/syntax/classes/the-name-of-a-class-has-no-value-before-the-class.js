const f = (g) => { try { return g(); } catch (e) { return e.name + ' ' + e.message; } };
console.log(f(() => { class A extends (() => A)() {} }));
console.log(f(() => { class A { [(() => A.x)()]() {} } }));
console.log(f(() => { const g = () => B; g(); class B {} }));
console.log(f(() => { class A { static x = A.name + '!'; static { A.y = 1; } } return A.x + A.y; }));
