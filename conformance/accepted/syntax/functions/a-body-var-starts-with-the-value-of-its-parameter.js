function f(a, get = () => a) {
  var a;
  const before = a;
  a = 2;
  return [before, a, get()];
}
console.log(f(1));
