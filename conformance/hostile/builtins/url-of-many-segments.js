// ends: limit steps
// with: --steps 1000000
const s = "http://a/" + "a/".repeat(1000);
for (;;) URL.canParse(s);
