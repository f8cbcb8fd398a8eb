if (true) { return 5; }
//          ^^^^^^ error[B0114] `return` stands outside a function
