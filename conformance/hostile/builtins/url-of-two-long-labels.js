// ends: limit steps
// with: --steps 1000000
const s = `http://${"\u00e9".repeat(40)}.${"\u00e9".repeat(40)}/`;
for (;;) URL.canParse(s);
