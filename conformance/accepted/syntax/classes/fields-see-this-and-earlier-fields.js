class A { a = 1; b = this.a + 1; c = () => this.b; d; }
const x = new A();
console.log(x.a, x.b, x.c(), x.d, Object.keys(x));
