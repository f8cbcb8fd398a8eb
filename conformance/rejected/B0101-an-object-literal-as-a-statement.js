{ "a": 1, "b": 2 }
//   ^ error[B0101] `;` is missing before `:`
