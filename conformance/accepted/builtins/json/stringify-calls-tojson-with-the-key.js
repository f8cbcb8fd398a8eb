const seen = [];
const make = (r) => ({ toJSON(key) { seen.push(typeof key + ":" + key); return r; } });
console.log(JSON.stringify({ a: make(1), b: [make("x"), make(undefined)], c: make({ d: make(5) }) }), JSON.stringify(make("top")), seen);
console.log(JSON.stringify({ toJSON: 5 }), JSON.stringify({ x: { toJSON: () => undefined } }), JSON.stringify([{ toJSON: () => undefined }]));
