const a = [3, undefined, 1, , undefined, 2];
let calls = 0;
a.sort((x, y) => { calls += x === undefined || y === undefined ? 1000 : 0; return x - y; });
console.log(a, 5 in a, calls, [, 1].sort(), [undefined, null, "a"].sort());
