class A { static { return 1; } }
//                 ^^^^^^ error[B0114] `return` stands outside a function
