const a = [1, ...[2, 3], ..."ab", ...new Set([4, 4]), ...new Map([["k", 1]]), ...[]];
console.log(a);
console.log([...[, 1]]);
const b = [...a];
b.push("x");
console.log(a.length, b.length);
