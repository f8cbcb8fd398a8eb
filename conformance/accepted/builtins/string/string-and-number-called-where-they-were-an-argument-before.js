// Where a call has no receiver, what stood there before is none: `String` was the callback, and is not called on itself.
console.log([].map(String));
console.log(1, 1, 1, String([1, 2]));
console.log([].map(Number));
console.log(1, 1, 1, Number([7]));
console.log(1, [[2]].map(String), 3);
console.log(1, 1, 1, 1, String([1, 2]));
