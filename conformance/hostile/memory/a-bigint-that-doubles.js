// ends: limit steps
// with: --steps 1000000
let n = 3n;
for (;;) n *= n;
