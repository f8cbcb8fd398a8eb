// ends: limit steps
// with: --steps 1000000
const names = Array.from({ length: 1000 }, (_, i) => "k" + i);
for (;;) JSON.stringify({ k1: 1 }, names);
