function f(event) { let event = 1; }
//                      ^ error[B0160] `event` is declared twice
