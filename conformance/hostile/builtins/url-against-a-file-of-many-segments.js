// ends: limit steps
// with: --steps 1000000
const base = "file:///" + "a/".repeat(1000);
for (;;) URL.canParse("x", base);
