// A square is the product, and a power of one half the square root; other powers are what the C library says.
let seed = 777;
const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
let squares = 0;
let roots = 0;
let reciprocals = 0;
for (let i = 0; i < 20000; i++) {
  const x = (1 + next()) * 2 ** Math.floor(next() * 200 - 100) * (1 + next() * 2 ** -30);
  if (x ** 2 !== x * x || Math.pow(-x, 2) !== x * x) squares++;
  if (x ** 0.5 !== Math.sqrt(x)) roots++;
  if (x ** -1 !== 1 / x) reciprocals++;
}
console.log(squares, roots, reciprocals, 27021597764222980 ** 2);
console.log((-Infinity) ** 0.5, (-0) ** 0.5, (-4) ** 0.5, (-0) ** 2, (-Infinity) ** 2, 5e-324 ** 0.5, 1e200 ** 2);
