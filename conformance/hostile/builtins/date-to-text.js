// ends: limit steps
// with: --steps 1000000
const d = new Date(0);
for (;;) { d.toISOString(); d.toString(); d.toUTCString(); }
