const make = () => class { #x = 1; static has(o) { return #x in o; } };
const A = make(), B = make();
console.log(A.has(new A()), A.has(new B()), B.has(new B()));
