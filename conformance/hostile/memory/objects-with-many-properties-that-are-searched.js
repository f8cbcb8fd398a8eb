// ends: limit steps
const base = {};
for (let i = 0; i < 120; i++) base["k" + i] = i;
const keys = Object.keys(base);
for (let i = 0; ; i++) {
  const o = { ...base };
  o["x" + (i % 15500)] = 1;
  for (let j = 0; j < 12; j++) o[keys[(i * 7 + j) % 120]];
}
