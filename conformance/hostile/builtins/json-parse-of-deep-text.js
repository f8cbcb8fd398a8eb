// ends: limit steps
// with: --steps 1000000
const s = "[".repeat(1000) + "]".repeat(1000);
for (;;) JSON.parse(s);
