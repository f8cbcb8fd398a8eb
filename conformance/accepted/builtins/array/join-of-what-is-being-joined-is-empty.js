const a = [1, { toString() { a.length = 1; return a.join() + "!"; } }, 3];
console.log(a.join());
const x = { toString() { throw new Error("boom"); } };
const b = [1, x];
try { b.join(); } catch (e) { console.log(e.message); }
b[1] = 2;
console.log(b.join(), [b, [b, [1]]].join(";"));
