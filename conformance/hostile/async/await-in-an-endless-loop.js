// ends: limit steps
// with: --steps 1000000
const f = async () => { for (;;) await 0; };
await f();
