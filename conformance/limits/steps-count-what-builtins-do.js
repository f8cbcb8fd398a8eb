// ends: limit steps
// with: --steps 20000
const list = Array.from({ length: 1000 }, (_, i) => i);
for (let i = 0; i < 10; i++) list.slice().reverse().indexOf(-1);
