// ends: limit steps
// with: --steps 1000000
const a = [];
for (;;) { a.push(1, 2, 3); a.shift(); a.shift(); a.shift(); }
