const f = (x) => { switch (x) { case 1: const a = 1; break; case 2: const a = 2; } };
//                                                                        ^ error[B0160] `a` is declared twice
