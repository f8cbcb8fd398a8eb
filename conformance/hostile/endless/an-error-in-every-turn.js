// ends: limit steps
// with: --steps 1000000
let last;
for (let i = 0; i < 200000; i++) { try { null.x; } catch (e) { last = e.stack; } }
