class A { set v(x) { this.w = x; } }
class B extends A { go() { super.v = 1; super.x = 2; super['y'] = 3; super.x += 5; super.x++; return [this.w, this.x, this.y, Object.keys(this)]; } }
console.log(new B().go(), Object.getOwnPropertyNames(A.prototype));
