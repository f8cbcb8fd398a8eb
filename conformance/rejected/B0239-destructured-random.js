const { random, floor } = Math;
//      ^^^^^^ error[B0239] Becket does not run `Math.random` yet
console.log(floor(random()));
