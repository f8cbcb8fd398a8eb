// ends: limit steps
// with: --steps 1000000
const a = [1];
for (;;) { a.length = 4294967295; a.length = 1; }
