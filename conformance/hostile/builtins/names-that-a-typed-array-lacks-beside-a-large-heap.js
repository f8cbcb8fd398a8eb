// ends: limit steps
// with: --steps 1000000
const kept = [];
for (let i = 0; i < 12000; i++) kept.push([{}, {}, {}, {}, {}, {}, {}, {}]);
const bytes = new Uint8Array(4);
for (let i = 0; ; i++) bytes["zz" + i];
