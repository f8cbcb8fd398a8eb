// ends: limit steps
// with: --steps 1000000
const all = [];
for (;;) all.push(new Promise(() => {}));
