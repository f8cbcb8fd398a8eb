class A {
  a() {},
//      ^ error[B0101] an expression is missing before `,`
  b() {}
}
