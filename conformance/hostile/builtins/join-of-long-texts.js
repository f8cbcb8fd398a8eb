// ends: limit steps
// with: --steps 1000000
const t = "ab".repeat(50000);
const a = [t, t, t];
for (;;) a.join(t);
