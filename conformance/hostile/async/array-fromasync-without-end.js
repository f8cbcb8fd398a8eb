// ends: limit steps
// with: --steps 1000000
async function* g() { for (;;) yield 1; }
await Array.fromAsync(g());
