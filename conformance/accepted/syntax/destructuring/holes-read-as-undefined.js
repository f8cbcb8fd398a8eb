const [a = "da", b = "db", c] = [, 1, ,];
console.log(a, b, c);
