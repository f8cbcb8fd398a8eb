const o = { toString: 1, constructor: 2, hasOwnProperty: 3, valueOf: 4, length: 5 };
console.log(o.toString + o.constructor + o.hasOwnProperty + o.valueOf + o.length, Object.keys(o));
