class A { m() { try { A = 1; } catch (e) { return e.message; } } static n() { return A; } }
const B = A;
console.log(new A().m(), B.n() === B);
let C = class D { static d() { return D; } };
const E = C; C = null;
console.log(E.d() === E, typeof D);
