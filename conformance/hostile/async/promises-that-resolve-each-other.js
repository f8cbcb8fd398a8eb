// ends: limit steps
// with: --steps 1000000
const f = () => Promise.resolve().then(f);
await f();
