// n: 60, counted at 2
// Arrays of numbers: push, index, sort by a comparator, slice, reverse, indexOf, pop.

export default function (n) {
  let sum = 0;
  for (let round = 0; round < n; round++) {
    const values = [];
    let state = round + 1;
    for (let i = 0; i < 1000; i++) {
      state = (state * 1103 + 12345) & 0xffff;
      values.push(state);
    }
    const sorted = values.slice().sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) {
      if (sorted[i - 1] > sorted[i]) return -1;
      sum += sorted[i] ^ values[i];
    }
    sorted.reverse();
    sum += sorted.indexOf(values[500]);
    const grid = [];
    for (let y = 0; y < 20; y++) {
      const row = [];
      for (let x = 0; x < 20; x++) row[x] = x * y;
      grid.push(row);
    }
    for (let i = 0; i < 5000; i++) grid[i % 20][(i * 7) % 20] += i & 1;
    sum += grid[3][4];
    while (values.length > 10) sum += values.pop();
    sum |= 0;
  }
  return sum;
}
