// ends: limit steps
// with: --steps 1000000
const a = new Array(10000).fill(0x1F600);
for (;;) String.fromCodePoint(...a);
