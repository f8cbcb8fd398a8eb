const a = [1, 2, 3];
console.log(a.pop(), a.shift(), a, [].pop(), [].shift());
const h = [, 1, ,];
console.log(h.shift(), h, h.pop(), h);
