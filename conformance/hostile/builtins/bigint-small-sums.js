// ends: limit steps
// with: --steps 1000000
let a = 1n;
for (;;) a = (a + 12345n) % 1000003n;
