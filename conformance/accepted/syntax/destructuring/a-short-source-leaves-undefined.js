const [a, b, [c] = ["deep"], ...d] = [1];
console.log(a, b, c, d);
