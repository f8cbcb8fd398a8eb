// ends: limit steps
// with: --steps 1000000
const kept = [];
for (let i = 0; i < 6000; i++) kept.push([{}, {}, {}, {}, {}, {}, {}, {}]);
const wide = {};
for (let i = 0; i < 125; i++) wide["k" + i] = i;
for (let i = 0; ; i++) ({ ["p" + i]: 1, ...wide });
