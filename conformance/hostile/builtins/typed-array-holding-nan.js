// ends: limit steps
// with: --steps 1000000
const bytes = new Uint8Array(80000).fill(255), a = new Float64Array(bytes.buffer);
for (;;) a.toSorted();
