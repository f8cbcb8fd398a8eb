class A { static n = 1; static inc() { return ++this.n; } }
class B extends A {}
console.log(B.n, B.inc(), A.n, B.n, Object.keys(B), A.inc());
