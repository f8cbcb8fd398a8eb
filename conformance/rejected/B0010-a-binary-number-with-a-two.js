const flags = 0b102;
//            ^^^^^ error[B0010] `0b102` is not a number
