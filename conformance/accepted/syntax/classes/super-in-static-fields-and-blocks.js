class A { static n = 1; static m() { return 'm' + this.q; } }
class B extends A { static q = super.n + 1; static r = super.m(); static { this.z = super.m() + '!'; } x = super.toString === Object.prototype.toString; }
console.log(B.q, B.r, B.z, new B().x);
