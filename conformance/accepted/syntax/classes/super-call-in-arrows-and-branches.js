class A { constructor(n) { this.n = n; } }
class B extends A { constructor(c) { const f = () => super(1); if (c) f(); else super(2); this.m = (() => this.n * 10)(); } }
console.log(new B(true), new B(false));
class C extends A { constructor(a = super(5)) { this.a = a === this; } }
console.log(new C());
