// ends: limit steps
// with: --steps 1000000
const s = JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => ["k" + i, i])));
for (;;) JSON.parse(s);
