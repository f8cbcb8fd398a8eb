// ends: limit steps
const kept = [];
for (let i = 0; i < 130_000; i++) kept.push({ i });
for (let i = 0; ; i++) kept["a" + i];
