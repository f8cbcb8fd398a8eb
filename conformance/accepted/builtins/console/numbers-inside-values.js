console.log([1, -0, 0, 1.5, NaN, Infinity, -Infinity, 1e21], { n: -0 });
