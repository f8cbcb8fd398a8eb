// ends: limit steps
// with: --steps 1000000
function* a() { for (;;) yield* b(); }
function* b() { yield 1; }
for (const x of a());
