const f = (...args) => args.length + ":" + args.join();
console.log(f(...[1, 2], 3, ..."ab", ...new Set([7, 7, 8])));
console.log(f(...[]));
console.log(Math.max(...[1, 5, 3]));
