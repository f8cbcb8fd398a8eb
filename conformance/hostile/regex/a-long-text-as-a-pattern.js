// ends: limit steps
// with: --steps 1000000
const text = "\u4e2d\u03a3\u{1f600}".repeat(30000);
for (;;) text.match(text);
