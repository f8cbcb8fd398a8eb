const n = 1.5n;
//        ^^^^ error[B0010] `1.5n` is not a number
