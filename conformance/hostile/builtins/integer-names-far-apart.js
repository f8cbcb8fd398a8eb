// ends: limit steps
// with: --steps 1000000
const o = {};
for (let i = 0; ; i++) o[(i * 65536) % 4294967291] = 1;
