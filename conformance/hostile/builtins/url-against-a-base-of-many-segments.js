// ends: limit steps
// with: --steps 1000000
const base = "http://a/" + "a/".repeat(1000);
for (;;) for (const s of ["?", "#", "..", "x"]) URL.canParse(s, base);
