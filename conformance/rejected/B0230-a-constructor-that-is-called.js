const make = (value) => value.constructor("return 1");
//                            ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
