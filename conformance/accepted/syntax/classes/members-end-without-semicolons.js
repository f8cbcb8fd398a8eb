class A {
  a = 1
  b
  c = 2;;
  get
  d() { return 4 }
  static e = 5
  static
  f = 6
  'g'
  m() { return 7 }
}
const x = new A();
console.log(x, A.e, A.f, x.d, x.m());
