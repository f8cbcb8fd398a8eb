// ends: limit steps
// with: --steps 1000000
let n = 0;
for (let i = 0; i < 1e5; i++) for (let j = 0; j < 1e5; j++) n++;
