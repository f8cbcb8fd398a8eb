// ends: limit steps
// with: --steps 6000000
// The shapes of so many open objects are weighed together with those of the heap.
const kept = []; for (let i = 0; i < 60000; i++) kept.push({ a: i, b: {} });
const text = '{"k":'.repeat(9000);
for (;;) try { JSON.parse(text); } catch {}
