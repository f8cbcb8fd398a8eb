// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(200);
for (;;) /(a*)(a*)\1\2\1\2b/.test(t);
