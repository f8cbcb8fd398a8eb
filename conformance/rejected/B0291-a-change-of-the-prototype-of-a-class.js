class A {
  m() {}
}
const p = A.prototype;
p.later = 1;
//      ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
