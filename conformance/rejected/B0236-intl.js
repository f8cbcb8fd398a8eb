console.log(new Intl.NumberFormat("en").format(1));
//              ^^^^ error[B0236] Becket does not run `Intl`
