if (true) let a = 1;
//        ^^^ error[B0128] a `let` declaration cannot be the only statement here
