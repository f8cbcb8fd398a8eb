const f = (a, b, a) => a;
//               ^ error[B0161] two parameters are named `a`
