const a = Object.seal([1, 2, , 4, , ,]);
try { a.length = 1; } catch (e) { console.log(e.name + ": " + e.message); }
console.log(a.length, a);
const b = Object.seal(new Array(5));
b.length = 2;
console.log(b.length);
