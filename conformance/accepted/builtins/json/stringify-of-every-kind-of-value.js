console.log([1, -0, 1e21, NaN, Infinity, "s", true, null, undefined, () => 1, [], {}, [undefined, () => 1, NaN], { a: undefined, b: () => 1, c: null }].map((x) => JSON.stringify(x)));
console.log(JSON.stringify(), JSON.stringify([, 1]), JSON.stringify(new Map([[1, 2]])), JSON.stringify(new Set([1])));
