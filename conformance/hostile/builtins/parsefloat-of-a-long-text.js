// ends: limit steps
// with: --steps 1000000
const s = "1" + "0".repeat(100000) + "e-100000";
for (;;) parseFloat(s);
