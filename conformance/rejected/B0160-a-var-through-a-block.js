const f = () => { let x = 1; { var x = 2; } };
//                                 ^ error[B0160] `x` is declared twice
