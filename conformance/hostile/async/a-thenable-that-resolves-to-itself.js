// ends: limit steps
// with: --steps 1000000
const t = { then(resolve) { resolve(t); } };
await t;
