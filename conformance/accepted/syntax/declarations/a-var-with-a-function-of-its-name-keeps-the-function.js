function outer() {
  var before = typeof f;
  var f;
  var after = typeof f;
  f = 1;
  return [before, after, typeof f];
  function f() {}
}
console.log(outer());
