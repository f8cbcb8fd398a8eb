class A { x = 1; #y = 2; get z() { return 3; } toJSON() { return { j: this.#y }; } }
class B { d = [new A()]; u = undefined; f() {} }
console.log(JSON.stringify(new A()), JSON.stringify(new B()), JSON.stringify({ b: new B(), A }));
