// ends: limit steps
// with: --steps 1000000
const o = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { for (;;); } }) };
for (const x of o) break;
