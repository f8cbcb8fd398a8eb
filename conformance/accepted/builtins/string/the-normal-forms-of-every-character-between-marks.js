import { hash } from "becket:crypto";
// The characters of the scripts that compose, between marks in the wrong order.
const codes = Array.from({ length: 0x400 }, (_, i) => i);
for (const block of [0, 0x400, 0x800, 0xc00, 0x1000, 0x1400, 0x1800, 0x1c00, 0x2000, 0x3000, 0xa400, 0xf800, 0xfc00, 0x11000, 0x11400, 0x1d000, 0x1e800]) {
  for (let i = 0; i < 0x400; i++) codes[i] = block + i;
  const text = [...String.fromCodePoint(...codes)].join("\u0345\u0301\u0323");
  console.log(block.toString(16), ...["NFC", "NFD", "NFKC", "NFKD"].map((form) => hash("sha1", text.normalize(form)).slice(0, 10)));
}
