// Outside of −1…1 the two are NaN; at the ends and around zero their values are exact to the last digit.
for (const v of [-1, -0.9999999999999999, -0.5, -1e-10, -0, 0, 5e-324, 1e-300, 0.1, 0.5, 0.7071067811865476, 0.9999999999999999, 1, 1.0000000000000002, -2, NaN, Infinity, "0.5", null, true]) console.log(v, Math.acos(v), Math.asin(v));
console.log(Math.acos(), Math.asin(), Object.is(Math.asin(-0), -0), Math.acos(-1) === Math.PI, Math.asin(1) === Math.PI / 2);
