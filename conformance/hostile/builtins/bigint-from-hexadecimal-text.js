// ends: limit steps
// with: --steps 1000000
const s = "0x" + "7".repeat(100000);
for (;;) BigInt(s);
