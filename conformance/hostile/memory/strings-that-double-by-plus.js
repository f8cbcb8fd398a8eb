// ends: uncaught RangeError
let s = "x";
for (let i = 0; i < 100; i++) s += s;
