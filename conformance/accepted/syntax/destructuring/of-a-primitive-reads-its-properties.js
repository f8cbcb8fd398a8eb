const { length } = "hello";
const { missing, toFixed } = 5;
const { x = "none" } = true;
console.log(length, missing, typeof toFixed, x);
