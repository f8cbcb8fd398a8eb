const registry = new FinalizationRegistry((key) => console.log(key));
//                   ^^^^^^^^^^^^^^^^^^^^ error[B0235] Becket does not run `FinalizationRegistry`
