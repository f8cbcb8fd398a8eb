const n = 09;
//        ^^ error[B0009] numbers with a leading `0` belong to sloppy mode
