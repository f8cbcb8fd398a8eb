const await = 1;
//    ^^^^^ error[B0111] `await` is a reserved word, not a name
