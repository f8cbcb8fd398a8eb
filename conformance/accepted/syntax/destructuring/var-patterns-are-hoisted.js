console.log(a, b);
var { a, b: [b] } = { a: 1, b: [2] };
console.log(a, b);
