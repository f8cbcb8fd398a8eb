const interface = {};
//    ^^^^^^^^^ error[B0111] `interface` is a reserved word, not a name
