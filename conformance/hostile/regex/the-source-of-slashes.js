// ends: limit steps
// with: --steps 1000000
const re = new RegExp("/".repeat(10000));
for (;;) re.source;
