// ends: limit steps
// with: --steps 1000000
const s = "7".repeat(20000);
for (;;) BigInt(s);
