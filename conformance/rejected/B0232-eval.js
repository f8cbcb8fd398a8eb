eval("1 + 1");
//< error[B0232] Becket does not run `eval`
