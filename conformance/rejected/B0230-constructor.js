export default (event) => event.constructor.constructor("return 1")();
//                              ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
//                                          ^^^^^^^^^^^ error[B0230] Becket does not run `.constructor`
