// ends: limit steps
// with: --steps 1000000
const text = "\u0436\u0428\u1e9e\u4e2d".repeat(150);
for (;;) text.match(/(.)\1/giu);
