// ends: limit steps
// with: --steps 1000000
const o = {};
for (let i = 0; ; i++) o["name " + i];
