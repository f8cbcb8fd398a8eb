// ends: limit steps
// with: --steps 1000000
let n = 0;
for (let x = 1.0000001; ; x += 1e-9) n += x ** -1e9 + Math.pow(x, 1e9);
