const shown = (n) => n.toLocaleString("en-US");
//                     ^^^^^^^^^^^^^^ error[B0236] Becket does not run `toLocaleString`
