console.log(Math.random());
//               ^^^^^^ error[B0239] Becket does not run `Math.random` yet
