// ends: limit steps
// with: --steps 1000000
const s = `http://${"\u00e9.".repeat(80)}a/`;
for (;;) URL.canParse(s);
