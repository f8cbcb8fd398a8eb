// ends: limit steps
// with: --steps 1000000
const o = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }) }) };
for await (const x of o);
