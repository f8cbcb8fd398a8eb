// ends: limit steps
// with: --steps 1000000
function* g(n) { if (n) yield* g(n - 1); yield n; }
for (const x of g(1000));
