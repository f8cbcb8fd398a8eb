const total = total + 1;
//            ^ error[B0413] `total` is used before it has a value
