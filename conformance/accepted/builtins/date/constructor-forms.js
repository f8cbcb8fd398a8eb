console.log(new Date(0), new Date(1e12), new Date(-1), new Date(1.9), new Date(-0.9).getTime());
console.log(new Date("2020-02-29T12:34:56.789Z"), new Date(new Date(5)), new Date(null), new Date(true), new Date(""));
console.log(new Date(undefined), new Date(NaN), new Date({}), new Date([2020, 1, 2]), new Date([5]));
console.log(new Date(2020, 0), new Date(2020, 1, 31), new Date(99, 0), new Date(0, 0), new Date(-1, 0), new Date(100, 0));
console.log(new Date(2020, 12, 0, 24, 60, 60, 1000), new Date(2020, 0, 1, 0, 0, 0, 0.9), new Date(2020, NaN), new Date(1e9, 0));
console.log(new Date(8.64e15), new Date(8.64e15 + 1), new Date(-8.64e15), new Date(Infinity));
console.log(Date.length, Date.name, new Date(0) instanceof Date, typeof new Date(0));
