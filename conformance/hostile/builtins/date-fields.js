// ends: limit steps
// with: --steps 1000000
const d = new Date(8.64e15);
for (;;) { d.getFullYear(); d.getDay(); d.setMonth(1e6); d.setTime(8.64e15); }
