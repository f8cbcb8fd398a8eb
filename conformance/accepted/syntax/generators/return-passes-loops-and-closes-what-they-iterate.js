const inner = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { console.log("closed"); return {}; } }; } };
function* g() { for (const x of inner) { for (const y of [1, 2]) yield [x, y]; } }
const it = g();
it.next();
console.log(it.return("r"));
