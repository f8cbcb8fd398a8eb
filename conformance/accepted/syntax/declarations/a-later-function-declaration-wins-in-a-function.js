function outer() {
  return f();
  function f() { return 1; }
  function f() { return 2; }
}
console.log(outer());
