// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(100000);
for (;;) { try { null[s]; } catch (e) { e.message; } }
