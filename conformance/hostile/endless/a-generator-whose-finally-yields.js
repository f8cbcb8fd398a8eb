// ends: limit steps
// with: --steps 1000000
function* g() { try { yield 1; } finally { for (;;) yield 2; } }
for (const x of g()) { const it = g(); it.next(); it.return(); while (!it.next().done); }
