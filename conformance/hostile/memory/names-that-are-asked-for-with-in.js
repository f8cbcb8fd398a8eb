// ends: limit steps
// with: --steps 1000000
const o = {};
let n = 0;
for (let i = 0; ; i++) if ("name " + i in o) n++;
