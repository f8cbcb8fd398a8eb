// ends: limit steps
// with: --steps 1000000
const a = new Array(10000).fill(97);
for (;;) String.fromCharCode(...a);
