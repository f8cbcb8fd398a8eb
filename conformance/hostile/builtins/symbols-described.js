// ends: limit steps
// with: --steps 1000000
const s = Symbol("x".repeat(100000));
for (;;) { s.toString(); s.description; }
