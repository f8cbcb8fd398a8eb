function* g() { console.log("begun"); yield 1; }
const it = g();
console.log("made");
it.next();
