const f = (a, b) => { a + b = 5; };
//                          ^ error[B0101] `;` is missing before `=`
