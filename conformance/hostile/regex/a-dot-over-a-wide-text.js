// ends: limit steps
// with: --steps 1000000
const t = "\u{1F600}".repeat(10000);
for (;;) /^.*x/us.test(t);
