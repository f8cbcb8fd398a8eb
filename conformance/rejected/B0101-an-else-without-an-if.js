const f = (x) => { if (x) { return 1; } } else { return 2; };
//                                        ^^^^ error[B0101] `else` belongs to no `if`
