const mixin = (B) => class extends B { mixed() { return 'mixed ' + this.n; } };
class A { n = 1; }
class C extends mixin(A) {}
console.log(new C().mixed(), new C(), C);
