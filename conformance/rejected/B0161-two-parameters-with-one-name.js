function add(a, a) {
//              ^ error[B0161] two parameters are named `a`
  return a;
}
console.log(add(1, 2));
