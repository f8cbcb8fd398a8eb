// ends: limit steps
// with: --steps 1000000
let p = Promise.resolve(0);
for (let i = 0; i < 1e5; i++) { const q = p; p = new Promise((r) => r(q)); }
console.log(await p);
