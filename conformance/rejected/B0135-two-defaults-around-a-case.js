const f = (x) => { switch (x) { default: return 1; case 2: return 2; default: return 3; } };
//                                                                   ^ error[B0135] the `switch` has two `default` clauses
