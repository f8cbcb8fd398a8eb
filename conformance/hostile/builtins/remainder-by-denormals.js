// ends: limit steps
// with: --steps 1000000
let n = 0;
for (;;) n += 1.7976931348623157e308 % 5e-324;
