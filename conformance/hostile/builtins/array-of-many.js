// ends: limit steps
// with: --steps 1000000
const a = new Array(200).fill(1);
for (;;) Array.of(...a);
