// ends: limit steps
// with: --steps 1000000
let n = 0;
for (let x = 1.7e308; ; x *= 0.9999) n += x % 3e-300;
