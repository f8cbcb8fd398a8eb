// ends: limit steps
// with: --steps 1000000
const text = "\u00e9\u00c8".repeat(300);
for (;;) text.match(/(.)\1/gi);
