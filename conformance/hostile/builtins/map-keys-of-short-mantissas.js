// ends: limit steps
// Doubles that differ in few of their bits, which all came to one place of the table's index.
const seen = new Set();
let number;
for (let e = -1000; e < 1000; e++) {
  for (let j = 0; j < 8; j++) {
    number = 2 ** e * (1 + j / 8);
    seen.add(number);
  }
}
for (;;) seen.has(number);
