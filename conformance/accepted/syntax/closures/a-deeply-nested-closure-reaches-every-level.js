const r = ((a) => ((b) => ((c) => ((d) => { a++; return [a, b, c, d]; })(4))(3))(2))(1);
console.log(r);
