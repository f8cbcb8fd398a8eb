const x = "outer";
function f(get = () => x) {
  var x = "inner";
  return [x, get()];
}
console.log(f());
