class A { constructor(a, b) {} m(a, b = 1, c) {} get g() { return 1; } static s(...r) {} }
console.log(A.name, A.length, A.prototype.m.name, A.prototype.m.length, A.s.name, A.s.length);
const B = class {};
const { C = class {} } = {};
let D; D = class {};
const o = { E: class {}, ['F' + 1]: class {} };
console.log(B.name, C.name, D.name, o.E.name, o.F1.name, (class {}).name === '', (class G {}).name);
class H { static name = 'own'; }
class I { static name() { return 1; } }
console.log(H.name, typeof I.name);
