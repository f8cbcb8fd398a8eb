const f = (a, 1) => a;
//            ^ error[B0110] a number cannot be a parameter
