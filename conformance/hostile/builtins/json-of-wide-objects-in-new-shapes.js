// ends: limit steps
// with: --steps 1000000
const wide = {};
for (let i = 0; i < 100; i++) wide["k" + i] = i;
const rest = JSON.stringify(wide).slice(1);
for (let i = 0; ; i++) JSON.parse(`{"p${i}":1,` + rest);
