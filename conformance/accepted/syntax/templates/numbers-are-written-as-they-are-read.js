// A template joins numbers without a string of each.
const numbers = [0, -0, 7, 10, -1, 1234567890, -2147483648, 4294967296, 0.5, -2.5, 12.75, 0.1 + 0.2, 1.005, 99.9999, 1e21, 1e-7, 123456789012.25, 99999999999.9999, 5e-324, NaN, Infinity, -Infinity, 2 ** 53, 0.0001, 0.00005];
for (const number of numbers) console.log(`${number}`, `<${number}>`, `${number}${number}`, `é${number}`, `…${number}…`, `${''}${number}`);
const all = (n) => `${n}a${n}b${n}c${n}d${n}e${n}f${n}g${n}h${n}i${n}j${n}k${n}l${n}m${n}n${n}o${n}p${n}q${n}r${n}s${n}t`;
for (const number of numbers) console.log(all(number));
const half = 'half of a rope is this, ';
const rope = half + half + numbers.length;
const wide = half + '…' + half;
console.log(`${rope}${1.5}${wide}`, `${wide}${1.5}${rope}`, `${rope + wide}${true}${null}${undefined}${12n}`, `${half.slice(2)}${wide.slice(3)}!`);
console.log(`${'x'.repeat(1200)}${3.25}`.length, `${3.25}${'…'.repeat(1200)}${4}`.length);
for (const value of [Symbol('s'), Object.create(null), { toString() { return 4; } }, { valueOf() { return 1; } }]) {
  try {
    console.log(`${1}${value}${2}`);
  } catch (error) {
    console.log(error.message);
  }
}
