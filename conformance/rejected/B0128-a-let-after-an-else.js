const f = (x) => { if (x) x(); else let y = 1; };
//                                  ^^^ error[B0128] a `let` declaration cannot be the only statement here
