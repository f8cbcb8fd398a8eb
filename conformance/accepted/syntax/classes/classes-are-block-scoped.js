{ class A { static v = 1; } console.log(A.v); }
console.log(typeof A);
class B {}
{ class B { static v = 2; } console.log(B.v); }
console.log(B.v);
