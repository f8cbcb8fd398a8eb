// ends: completed
let n = 0;
for (let i = 0; i < 20000; i++) n += (1.7976931348623157e308).toString(2).length + (5e-324).toFixed(100).length + (1e300).toPrecision(100).length;
