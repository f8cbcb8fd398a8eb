const f = () => { a: { for (;;) { continue a; } } };
//                                         ^ error[B0115] `a` is not the label of a loop
