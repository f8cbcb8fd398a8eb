function pick(default) { return 1; }
//            ^^^^^^^ error[B0111] `default` is a reserved word, not a name
