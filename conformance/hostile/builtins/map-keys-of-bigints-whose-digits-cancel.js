// ends: limit steps
// BigInts whose hashes were the same, whatever the key: the difference of a digit was undone by that of the next.
let all = [1n << 1600n];
for (let i = 0n; i < 12n; i++) {
  const difference = (1n << (63n + 128n * i)) | (1n << (86n + 128n * i));
  all = all.concat(all.map((big) => big ^ difference));
}
const seen = new Set(all);
const last = all[all.length - 1];
for (;;) seen.has(last);
