// ends: limit steps
// with: --steps 1000000
let n = 0;
for (let x = 1e300; ; x += 1e298) n += Math.sin(x) + Math.cos(x) + Math.tan(x);
