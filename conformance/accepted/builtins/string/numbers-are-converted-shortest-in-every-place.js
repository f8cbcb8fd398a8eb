// Wherever a number becomes a string it has the same digits: in concatenation, templates, keys, join and conversions.
const numbers = [0, -0, 1, -1, 0.1, 1 / 3, 1e21, 123456789012345680000, 1e-6, 1e-7, 5e-324, 1.7976931348623157e308, NaN, Infinity, -Infinity, 4294967295, 2 ** 53, 0.1 + 0.2, 100, 1.50];
console.log(numbers.join(" "));
console.log(numbers.every((n) => String(n) === `${n}` && n + "" === String(n) && [n] + "" === String(n) && Object.keys({ [n]: 1 })[0] === String(n) && n.toString() === String(n) && "".concat(n) === String(n)));
const o = {};
for (const n of numbers) o[n] = n;
console.log(Object.keys(o));
console.log(1.0 + "", 1e0 + "", 0x10 + "", 1_000 + "", .5 + "", 5. + "", -1e-7 + "", 1e300 * 1e10 + "");
