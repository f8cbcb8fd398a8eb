// ends: limit steps
// with: --steps 1000000
const t = "\u00DF\uFB03".repeat(20000);
for (;;) t.toUpperCase();
