// `atan2` converts both arguments, first y and then x, and tells zeros apart.
const values = [0, -0, 1, -1, Infinity, -Infinity, NaN];
for (const y of values) console.log(y, values.map((x) => Object.is(Math.atan2(y, x), -0) ? "-0" : Math.atan2(y, x)).join(" "));
const log = [];
Math.atan2({ valueOf() { log.push("y"); return 1; } }, { valueOf() { log.push("x"); return 1; } });
console.log(log, Math.atan2(1), Math.atan2(), Math.atan2("1", "-1"), Math.atan2(1e-300, 1e300), Math.atan2(5e-324, 1), Math.atan2(0.3, -0.7), Math.atan(0.3 / 0.7), Math.atan(Infinity), Math.atan(-0), Math.atan(1e17), Math.atan(0.4375), Math.atan(2.4375));
