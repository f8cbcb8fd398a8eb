// `sign` gives −1, 1, or the argument itself where it is a zero or NaN.
console.log([0, -0, 5, -5, 1e-320, -1e-320, Infinity, -Infinity, NaN, "3", "-3", "", null, undefined, true, false, [], [-2], {}, "x"].map((v) => Object.is(Math.sign(v), -0) ? "-0" : Math.sign(v)).join(" "));
console.log(Math.sign(), Math.sign.length, [3, -1, 0].sort((a, b) => Math.sign(a - b)));
try { Math.sign(5n); } catch (e) { console.log(e.name, e.message); }
