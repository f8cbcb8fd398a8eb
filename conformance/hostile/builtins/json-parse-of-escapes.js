// ends: limit steps
// with: --steps 1000000
const s = JSON.stringify("\n".repeat(50000));
for (;;) JSON.parse(s);
