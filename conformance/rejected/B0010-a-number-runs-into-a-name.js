const width = 3px;
//            ^^^ error[B0010] `3px` is not a number
