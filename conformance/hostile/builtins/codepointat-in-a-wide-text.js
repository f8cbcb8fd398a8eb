// ends: limit steps
// with: --steps 1000000
const t = "\u{1F600}".repeat(50000);
for (let i = 0; ; i = (i + 1) % 100000) t.codePointAt(i);
