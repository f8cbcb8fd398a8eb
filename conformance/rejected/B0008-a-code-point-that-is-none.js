const text = "\u{110000}";
//            ^^^^^^^^^ error[B0008] `\u{110000` is not a complete escape
