const e = new TypeError("x");
console.log(e instanceof TypeError, e instanceof Error, e instanceof RangeError, e instanceof Object, [] instanceof Array, [] instanceof Object, {} instanceof Array, "s" instanceof String, 5 instanceof Number, null instanceof Object, new Map() instanceof Map, new Set() instanceof Map, (() => {}) instanceof Object);
