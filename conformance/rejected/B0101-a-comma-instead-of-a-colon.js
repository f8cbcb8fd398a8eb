const o = { a, 1 };
//               ^ error[B0101] `(` is missing before `}`
