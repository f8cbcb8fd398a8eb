// ends: uncaught RangeError
let s = "x";
for (;;) s += s;
