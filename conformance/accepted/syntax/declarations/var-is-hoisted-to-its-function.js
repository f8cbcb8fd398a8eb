function f() {
  console.log(x);
  if (true) { var x = 1; }
  for (var i = 0; i < 2; i++) { var last = i; }
  return [x, i, last];
}
console.log(f());
