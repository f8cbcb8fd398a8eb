// ends: limit steps
// with: --steps 1000000
const o = { a: { b: {} } };
for (;;) { try { o.a.b.c(); } catch {} }
