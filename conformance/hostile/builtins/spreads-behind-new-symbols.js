// ends: limit steps
// with: --steps 1000000
const wide = {};
for (let i = 0; i < 125; i++) wide["k" + i] = i;
for (;;) ({ [Symbol()]: 1, ...wide });
