const a = [1, , 3];
const b = a.toReversed();
console.log(a, b, 1 in b);
