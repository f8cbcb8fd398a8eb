for (const x of [x]) console.log(x);
//               ^ error[B0413] `x` is used before it has a value
