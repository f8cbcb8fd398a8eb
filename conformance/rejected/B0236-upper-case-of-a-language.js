const upper = (s) => s.toLocaleUpperCase("tr");
//                     ^^^^^^^^^^^^^^^^^ error[B0236] Becket does not run `toLocaleUpperCase`
