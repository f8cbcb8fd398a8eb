// ends: limit memory
// with: --steps 400000000
const base = "\u4e2d".repeat(2000000), all = [];
for (let k = 0; k < 6; k++) {
  const o = {};
  all.push(o);
  for (let i = 0; i < 100; i++) o[base.substring(0, 1000000 - 100 * k - i)] = 1;
}
