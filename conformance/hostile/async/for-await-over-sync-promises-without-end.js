// ends: limit steps
// with: --steps 1000000
function* g() { for (;;) yield Promise.resolve(1); }
for await (const x of g());
