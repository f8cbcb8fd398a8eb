class A { constructor(...a) { this.a = a; } }
class B extends A { constructor(...r) { super(0, ...r, 9); } }
class C extends B {}
console.log(new B(1, 2), new C(3));
