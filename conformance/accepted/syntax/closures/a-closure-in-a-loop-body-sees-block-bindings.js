const fs = [];
let n = 0;
while (n < 3) { const square = n * n; let calls = 0; fs.push(() => [square, ++calls]); n++; }
fs[1]();
console.log(fs.map((f) => f()));
