a: for (;;) { a: for (;;) { break a; } }
//            ^ error[B0117] the label `a` stands inside a statement with the same label
