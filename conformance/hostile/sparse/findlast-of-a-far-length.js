// ends: limit steps
// with: --steps 1000000
const a = [];
a.length = 4000000000;
a.findLast((x) => x);
