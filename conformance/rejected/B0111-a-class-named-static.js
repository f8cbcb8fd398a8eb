class static {}
//    ^^^^^^ error[B0111] `static` is a reserved word, not a name
