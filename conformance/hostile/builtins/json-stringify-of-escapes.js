// ends: limit steps
// with: --steps 1000000
const t = "\u0001".repeat(50000);
for (;;) JSON.stringify(t);
