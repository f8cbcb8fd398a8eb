const f = (a = b, b = 1) => [a, b];
console.log(f(0));
try { f(); } catch (e) { console.log(e.name + ": " + e.message); }
