function* ids() { let n = 0; while (true) yield ++n; }
const a = ids(), b = ids();
console.log(a.next().value, a.next().value, b.next().value, a.next().value, b.next().value);
