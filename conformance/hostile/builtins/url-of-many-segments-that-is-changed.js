// ends: limit steps
// with: --steps 1000000
const url = new URL("http://a/" + "a/".repeat(1000));
for (;;) url.search = "?a";
