// The trigonometric functions reduce their argument exactly, so that huge numbers have the right sine.
for (const v of [-0, 1e-300, 1e-8, 0.1, 0.5, Math.PI / 4, Math.PI / 2, 2, Math.PI, 3 * Math.PI / 2, 6.283185307179586, 10, 100, 1e5, 823549.6, 1e15, 1e22, 1.7976931348623157e308, -1.5, Infinity, NaN, "1", null, true]) console.log(v, Math.sin(v), Math.cos(v), Math.tan(v));
console.log(Math.sin(), Math.cos(), Math.tan(), Object.is(Math.sin(-0), -0), Object.is(Math.tan(-0), -0), Math.sin(Math.PI) === 0, Math.tan(Math.PI / 2) < Infinity);
