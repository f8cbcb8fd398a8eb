class A { m() { return typeof this; } static s() { return this === undefined; } }
const { m } = new A(), { s } = A;
console.log(m(), s());
