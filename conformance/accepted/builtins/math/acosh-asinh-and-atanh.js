// The inverse hyperbolic functions, near the ends of their domains and for huge and tiny arguments.
for (const v of [1, 1.0000000000000002, 1.5, 2, 10, 268435456, 1e10, 1e300, Infinity, 0.99, -1, NaN]) console.log(v, Math.acosh(v));
for (const v of [-0, 1e-300, 1e-9, 0.5, 1, 2.5, 1e10, 1e300, -Infinity, -3, NaN]) console.log(v, Math.asinh(v));
for (const v of [-0, 1e-300, 1e-9, 0.25, 0.5, 0.75, 0.9999999999999999, 1, -1, 1.1, NaN, -0.3]) console.log(v, Math.atanh(v));
