class A { x = 1; #y = 2; get z() { return 3; } m() {} static s = 4; }
class B extends A { self = this; }
console.log(A, B, new A(), new B(), [new A()], { a: new A() }, class {}, class extends A {}, class extends null {});
console.log([A], { A }, new (class {})(), new (class extends A {})(), Object.keys(A));
