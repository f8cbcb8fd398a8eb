// `abs` of every kind of number, of what is converted, and of the smallest integers.
for (const v of [-0, -1, 1, -2147483648, -2147483649, 4294967296, -1.5, -5e-324, -1e308, -Infinity, NaN, "-3", null, undefined, true, "", "x", [-2], [], {}, [1, 2]]) console.log(v, Math.abs(v), 1 / Math.abs(v));
console.log(Math.abs(), Math.abs(-1, -2), Math.abs({ valueOf: () => -7 }), [-1, -2].map(Math.abs));
for (const v of [-1n, Symbol()]) { try { Math.abs(v); } catch (e) { console.log(e.name, e.message); } }
