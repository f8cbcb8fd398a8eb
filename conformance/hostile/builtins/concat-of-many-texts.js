// ends: limit steps
// with: --steps 1000000
const a = new Array(1000).fill("some text that is long enough");
for (;;) "".concat(...a);
