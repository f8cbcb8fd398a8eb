class A {}
Object.assign(A.prototype, { m() {} });
//     ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
