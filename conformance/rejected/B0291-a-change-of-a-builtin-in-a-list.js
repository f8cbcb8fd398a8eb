const library = [Math];
library[0].answer = 42;
//                ^ error[B0291] Becket does not run a change of a builtin or of a function's prototype
