const a = [, 1, , 2, ,];
console.log(a, a.length, 0 in a, 1 in a, a[0]);
console.log([,], [, ,].length, [1, 2,].length);
