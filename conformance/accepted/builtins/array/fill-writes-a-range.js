console.log([1, 2, 3, 4].fill(0), [1, 2, 3, 4].fill(0, 1), [1, 2, 3, 4].fill(0, 1, 3), [1, 2, 3, 4].fill(0, -2), [1, 2, 3, 4].fill(0, 1, -1), [1, 2, 3].fill(0, 5), new Array(3).fill(), [1, 2].fill(9, NaN, "1"));
const shared = new Array(2).fill([]);
shared[0].push("x");
console.log(shared);
