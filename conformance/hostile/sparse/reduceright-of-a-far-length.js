// ends: limit steps
// with: --steps 1000000
const a = [1];
a.length = 4000000000;
a.reduceRight((x, y) => x + y);
