// The hyperbolic functions overflow to infinity or level off at one.
for (const v of [-0, 1e-300, 1e-10, 0.1, 0.5, 1, 2, 10, 22, 40, 709, 710, 711, -1, -20, Infinity, -Infinity, NaN, "1", null]) console.log(v, Math.cosh(v), Math.sinh(v), Math.tanh(v));
