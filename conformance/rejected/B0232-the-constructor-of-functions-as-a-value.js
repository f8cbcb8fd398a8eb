const isFunction = (f) => f instanceof Function && [Function].length;
//                                                  ^^^^^^^^ error[B0232] Becket does not run `Function`
