const text = "caf\u{}";
//               ^^^ error[B0008] `\u{` is not a complete escape
