const o = { a: 1 };
console.log(o.hasOwnProperty("a"), o.hasOwnProperty("b"), [1].hasOwnProperty("length"), "ab".hasOwnProperty(1));
