// ends: limit steps
// with: --steps 1000000
const a = new Array(5000).fill(1.7976931348623157e308);
for (;;) JSON.stringify(a);
