// ends: limit steps
// with: --steps 1000000
let n = 0.1;
for (;;) { `${n}`; n += 0.7; }
