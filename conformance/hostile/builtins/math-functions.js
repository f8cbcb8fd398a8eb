// ends: limit steps
// with: --steps 1000000
let x = 0.5;
for (;;) x = Math.sin(Math.cos(Math.tan(Math.exp(Math.log(Math.abs(x) + 1))))) ** 1.1 + Math.cbrt(x) + Math.atan2(x, 1);
