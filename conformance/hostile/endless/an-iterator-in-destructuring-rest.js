// ends: limit steps
// with: --steps 1000000
const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
const [...all] = endless;
