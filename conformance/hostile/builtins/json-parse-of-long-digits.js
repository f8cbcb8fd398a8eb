// ends: limit steps
// with: --steps 1000000
const s = "1".repeat(100000);
for (;;) JSON.parse(s);
