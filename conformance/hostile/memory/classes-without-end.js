// ends: limit steps
// with: --steps 1000000
const all = [];
for (;;) all.push(class { m() {} static s() {} });
