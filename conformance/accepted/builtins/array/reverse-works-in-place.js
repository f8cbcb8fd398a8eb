const a = [1, 2, 3];
console.log(a.reverse() === a, a, [1, , 3, 4].reverse(), [, 1].reverse(), [].reverse());
