// ends: limit steps
// with: --steps 1000000
const label = Array.from({ length: 80 }, (_, i) => String.fromCharCode(0x4e00 + i * 37)).join("");
for (;;) URL.canParse(`http://${label}/`);
