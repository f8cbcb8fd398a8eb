const add = new Function("a", "b", "return a + b");
//              ^^^^^^^^ error[B0232] Becket does not run `Function`
