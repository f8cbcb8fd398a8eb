const { random, floor } = Math;
//      ^^^^^^ error[B0239] `Math.random` is not granted to this hook
console.log(floor(random()));
