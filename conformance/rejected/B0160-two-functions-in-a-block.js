{ function f() {} function f() {} }
//                         ^ error[B0160] `f` is declared twice
