{ const f = 1; function f() {} }
//                      ^ error[B0160] `f` is declared twice
