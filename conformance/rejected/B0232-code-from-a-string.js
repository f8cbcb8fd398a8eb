const compute = (formula) => eval(formula);
//                           ^^^^ error[B0232] Becket does not run `eval`
