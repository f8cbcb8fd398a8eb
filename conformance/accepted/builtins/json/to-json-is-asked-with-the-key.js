// toJSON is called with the key as a string, at the top with an empty one; its result is not asked again; dates use theirs.
const log = [];
const o = { toJSON(key) { log.push(`${typeof key} ${JSON.stringify(key)}`); return { toJSON: () => "never asked", plain: 1 }; } };
console.log(JSON.stringify(o), JSON.stringify([o]), JSON.stringify({ k: o }), JSON.stringify({ 5: o }), log.join(", "));
console.log(JSON.stringify({ d: new Date(0), s: new String("x"), n: { toJSON: () => undefined }, f: { toJSON: 5, kept: true }, get g() { return { toJSON: (k) => `from ${k}` }; } }));
console.log(JSON.stringify({ a: o }, (k, v) => (k === "a" ? `replacer saw ${JSON.stringify(v)}` : v)), JSON.stringify({ toJSON: () => [1, { toJSON: (k) => k }] }));
class Money { constructor(c) { this.c = c; } toJSON() { return `${this.c / 100} EUR`; } }
console.log(JSON.stringify({ price: new Money(1250), list: [new Money(1)] }), JSON.stringify(new Money(0)));
