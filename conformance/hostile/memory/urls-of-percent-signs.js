// ends: limit steps
// with: --steps 1000000
let s = "%";
for (;;) s = encodeURIComponent(s);
