const f = (n) => { switch (n) { case 1: { const x = "own"; return x; } case 2: let y = "two"; case 3: y = y === undefined ? "set" : y; return y; } };
console.log(f(1), f(2));
try { console.log(f(3)); } catch (e) { console.log(e.name + ": " + e.message); }
