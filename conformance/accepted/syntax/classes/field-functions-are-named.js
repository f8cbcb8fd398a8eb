const k = 'dyn';
class A { f = () => 1; g = function () {}; [k] = () => 2; #p = () => 3; static s = class {}; n() { return this.#p.name; } }
const a = new A();
console.log(a.f.name, a.g.name, a.dyn.name, A.s.name, a.n());
