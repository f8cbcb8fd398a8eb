// ends: limit steps
// with: --steps 1000000
const a = new Array(1000000);
let n = 0;
for (let i = 0; ; i = (i + 1) % 1000000) if (a[i] === undefined) n++;
