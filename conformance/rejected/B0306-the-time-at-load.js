// with: --allow clock,random
const started = Date.now();
//                   ^^^ error[B0306] `Date.now` is read outside every function
const chance = Math.random();
//                  ^^^^^^ error[B0306] `Math.random` is read outside every function
export default () => [started, chance];
