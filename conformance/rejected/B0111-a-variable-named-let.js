let let = 1;
//  ^^^ error[B0111] `let` is a reserved word, not a name
