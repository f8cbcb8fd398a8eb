console.log(new Date().getTime());
//              ^^^^ error[B0238] Becket does not run `Date` yet
