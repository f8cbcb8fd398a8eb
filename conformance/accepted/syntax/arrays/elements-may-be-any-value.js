const a = [undefined, null, -0, NaN, "s", true, () => 1, [], {}];
console.log(a.length, a, a.map((x) => typeof x).join());
