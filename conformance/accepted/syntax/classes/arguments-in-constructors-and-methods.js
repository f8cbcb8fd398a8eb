class A { constructor() { this.n = arguments.length; } m() { return [...arguments]; } }
class B extends A {}
console.log(new A(1, 2), new B(1, 2, 3), new A().m(4, 5));
