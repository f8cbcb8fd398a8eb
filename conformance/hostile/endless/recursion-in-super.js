// ends: limit depth
class A { m() { return this.n(); } }
class B extends A { n() { return super.m(); } }
new B().m();
