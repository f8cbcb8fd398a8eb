const getter = (o) => o.__lookupGetter__("x");
//                      ^^^^^^^^^^^^^^^^ error[B0228] Becket does not run `__lookupGetter__`
