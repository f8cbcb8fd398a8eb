const n = 1 + ();
//            ^^ error[B0140] an expression is missing in `()`
