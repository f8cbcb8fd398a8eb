class A { m() { return 1; } }
console.log(new A().m === new A().m, Object.keys(new A()), Object.getOwnPropertyNames(A.prototype));
for (const k in new A()) console.log(k);
