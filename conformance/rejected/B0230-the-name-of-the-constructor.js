const kind = (value) => value.constructor.name;
//                            ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
