console.log([Math.sinh(1), Math.cosh(1), Math.tanh(1), Math.asinh(1), Math.acosh(2), Math.atanh(0.5), Math.tanh(100), Math.atanh(1), Math.acosh(0.5), Math.sinh(-0), Math.cosh(0)]);
