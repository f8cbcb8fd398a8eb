console.log([isNaN("x"), isNaN("5"), isNaN(""), isNaN(undefined), isNaN(null), isNaN({}), isNaN([7]), isFinite("5"), isFinite("x"), isFinite(null), isFinite(Infinity), isFinite("1e400"), isNaN()]);
console.log([Number.isNaN("x"), Number.isNaN(NaN), Number.isFinite("5"), Number.isFinite(5)]);
