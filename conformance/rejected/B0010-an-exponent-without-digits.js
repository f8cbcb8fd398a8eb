const n = 1e;
//        ^^ error[B0010] `1e` is not a number
