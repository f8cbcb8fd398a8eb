const factorial = function (n) { return n < 2 ? 1 : n * arguments.callee(n - 1); };
//                                                                ^^^^^^ error[B0245] Becket does not run `arguments.callee`
