console.log(Symbol.species);
//                 ^^^^^^^ error[B0240] Becket does not run `Symbol.species`
