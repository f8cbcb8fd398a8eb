// ends: limit steps
// with: --steps 1000000
const t = "%E4%B8%AD".repeat(10000);
for (;;) decodeURIComponent(t);
