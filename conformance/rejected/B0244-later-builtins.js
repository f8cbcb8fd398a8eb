console.log(Object.create(null));
//                 ^^^^^^ error[B0244] Becket does not run `Object.create` yet
