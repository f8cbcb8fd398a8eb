// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(50000);
for (;;) t.search(/[b-z]/);
