// ends: limit steps
// with: --steps 1000000
const c = Array.from({ length: 2000 }, (_, i) => String.fromCharCode(0x4E00 + i * 2)).join("");
for (let i = 0; ; i++) new RegExp(`[${c}]${i}`).test("x");
