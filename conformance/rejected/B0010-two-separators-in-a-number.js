const cents = 1__000;
//            ^^^^^^ error[B0010] `1__000` is not a number
