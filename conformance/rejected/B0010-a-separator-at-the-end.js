const million = 1_000_000_;
//              ^^^^^^^^^^ error[B0010] `1_000_000_` is not a number
