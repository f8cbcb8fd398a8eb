// ends: completed
// with: --input many.ndjson --jobs 1
// A key that is no small number: all entries are put into another index, in each event.
const numbers = new Map();
for (let i = 0; i < 20000; i++) numbers.set(i, i);
export default () => {
  numbers.set("x", 1);
  return numbers.size;
};
