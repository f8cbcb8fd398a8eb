const text = "\x4";
//            ^^ error[B0008] `\x` is not a complete escape
