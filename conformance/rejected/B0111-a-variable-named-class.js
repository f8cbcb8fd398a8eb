const class = "a";
//    ^^^^^ error[B0111] `class` is a reserved word, not a name
