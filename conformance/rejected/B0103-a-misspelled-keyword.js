cosnt x = 1;
//    ^ error[B0103] `;` or a line end is missing before `x`
fucntion f() {}
//       ^ error[B0103] `;` or a line end is missing before `f`
export function g() { retrun 1; }
//                           ^ error[B0103] `;` or a line end is missing before `1`
