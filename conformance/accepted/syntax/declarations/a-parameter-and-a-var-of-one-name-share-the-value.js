function f(x) {
  var x;
  return x;
}
function g(x) {
  var x = 2;
  return x;
}
console.log(f(1), g(1));
