// ends: limit steps
// with: --steps 1000000
const o = { [Symbol.iterator]: () => ({ next() { for (;;); } }) };
const [a] = o;
