const f = () => { try { } catch (e) { let e = 1; } };
//                                        ^ error[B0160] `e` is declared twice
