// `expm1` keeps the digits that `exp(x) - 1` loses near zero; both end at infinity and zero.
for (const v of [-0, 1e-300, 1e-16, 1e-10, 1e-5, 0.1, 0.5, 1, 2, 10, 100, 709.782712893384, 709.7827128933841, 710, -1, -37, -40, -708.5, -745.1, -746, Infinity, -Infinity, NaN, "1", null, true]) console.log(v, Math.exp(v), Math.expm1(v));
console.log(Math.exp(1) === Math.E, Math.exp(), Math.expm1(), Object.is(Math.expm1(-0), -0));
