// `hypot` scales, so that nothing overflows; an infinity wins over NaN, but only after every argument was converted.
console.log(Math.hypot(), Math.hypot(3, 4), Math.hypot(-5), Math.hypot(-0), Math.hypot(1e200, 1e200), Math.hypot(1e-200, 1e-200), Math.hypot(1, 1), Math.hypot(1, 2, 3), Math.hypot(0.1, 0.2, 0.3), Math.hypot(5e-324), Math.hypot(1e308, 1e308, 1e308));
console.log(Math.hypot(NaN, Infinity), Math.hypot(NaN, 1), Math.hypot("3", [4]), Math.hypot(undefined), Math.hypot(null), Math.hypot(-Infinity, NaN), Math.hypot(3, 4, "x"), Math.hypot(...[1, 2, 2]));
const log = [];
Math.hypot(Infinity, { valueOf() { log.push("second"); return NaN; } }, { valueOf() { log.push("third"); return 1; } });
console.log(log, Math.hypot.length, Math.hypot.name);
try { Math.hypot(Infinity, 1n); } catch (e) { console.log(e.name, e.message); }
