// `Math.pow` and `**` give the same: anything to the zeroth is 1, one to infinity is NaN, signs follow odd exponents.
const values = [0, -0, 1, -1, 2, -2, 0.5, 3, 1 / 3, Infinity, -Infinity, NaN];
for (const a of values) console.log(a, values.map((b) => Object.is(a ** b, -0) ? "-0" : a ** b).join(" "), values.every((b) => Object.is(Math.pow(a, b), a ** b)));
console.log(2 ** 53, 2 ** -1074, 2 ** 1024, 10 ** 308, 10 ** -323, 1.0000001 ** 1e7, (-8) ** (1 / 3), 0.1 ** 10, 7 ** 20, 1e-10 ** 3, 9007199254740993 ** 2);
console.log(Math.pow("2", "3"), Math.pow(2), Math.pow(), Math.pow(null, undefined), Math.pow([2], { valueOf: () => 4 }), 2 ** "2", "3" ** 2);
try { Math.pow(2n, 2n); } catch (e) { console.log(e.name, e.message); }
try { console.log(2n ** 3n, 2n ** 2); } catch (e) { console.log(e.name, e.message); }
