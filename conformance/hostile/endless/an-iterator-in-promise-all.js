// ends: limit memory
const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) };
Promise.all(endless);
