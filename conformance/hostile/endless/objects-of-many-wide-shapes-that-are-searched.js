// ends: limit steps
const base = {};
for (let i = 0; i < 126; i++) base["k" + i] = i;
const all = [];
for (let i = 0; i < 1100; i++) {
  const o = { ...base };
  o["x" + i] = 1;
  all.push(o);
}
for (;;) {
  for (const o of all) { o.k0; o.k1; o.k2; o.k3; o.k4; o.k5; o.k6; o.k7; }
  for (const o of all) { o.k8; o.k9; o.k10; o.k11; o.k12; o.k13; o.k14; o.k15; }
  for (const o of all) { o.k16; o.k17; o.k18; o.k19; o.k20; o.k21; o.k22; o.k23; }
}
