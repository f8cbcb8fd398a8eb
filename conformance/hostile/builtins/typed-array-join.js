// ends: limit steps
// with: --steps 1000000
const a = new Float64Array(1000).fill(0.1);
for (;;) a.join();
