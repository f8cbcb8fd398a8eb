// ends: limit steps
// with: --steps 1000000
let a = 1;
for (; (a = 1); );
