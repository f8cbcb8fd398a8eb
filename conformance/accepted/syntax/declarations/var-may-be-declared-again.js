var x = 1;
var x;
console.log(x);
var x = 2;
console.log(x);
