// ends: limit steps
// with: --steps 1000000
const s = "[1,".repeat(10000);
for (;;) { try { JSON.parse(s); } catch {} }
