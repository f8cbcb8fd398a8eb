// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(100000);
const o = {};
for (;;) { Object.hasOwn(o, s); Object.is(s, "x".repeat(100000)); }
