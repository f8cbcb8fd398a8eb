// ends: limit steps
// with: --steps 1000000
await { get then() { for (;;); } };
