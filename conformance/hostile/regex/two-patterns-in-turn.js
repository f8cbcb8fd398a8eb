// ends: limit steps
// with: --steps 1000000
const patterns = Array.from({ length: 300 }, (_, i) => new RegExp("ab?".repeat(300) + i));
for (;;) for (const p of patterns) p.test("");
