console.log(Math.sumPrecise);
//               ^^^^^^^^^^ warning[B0414] `Math` has no `sumPrecise`
b;
//< error[B0401] nothing is named `b`
