const text = "\u12";
//            ^^ error[B0008] `\u` is not a complete escape
