class A { static n = 1; static m() { return 1; } }
A.n = 2; A.extra = 3; A.m = () => 4;
console.log(A.n, A.extra, A.m(), delete A.extra, A.extra);
