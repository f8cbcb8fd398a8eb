// ends: limit memory
// with: --steps 400000000
const o = {}, base = 10n ** 10000n;
for (let i = 0; i < 10000; i++) o[base + BigInt(i)] = 1;
