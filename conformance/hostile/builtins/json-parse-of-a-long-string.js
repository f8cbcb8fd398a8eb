// ends: limit steps
// with: --steps 1000000
const s = JSON.stringify("x".repeat(100000));
for (;;) JSON.parse(s);
