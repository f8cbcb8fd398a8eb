// ends: limit steps
// with: --steps 1000000
const re = /a/dgimsuy;
for (;;) re.flags;
