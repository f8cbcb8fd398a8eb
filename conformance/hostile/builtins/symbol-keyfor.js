// ends: limit steps
// with: --steps 1000000
const s = Symbol.for("x".repeat(100000));
for (;;) { Symbol.keyFor(s); Symbol.for("x".repeat(100000)); }
