import { hash } from "becket:crypto";
// The characters from U+A000 on, one after the other.
const codes = Array.from({ length: 0x400 }, (_, i) => i);
for (let block = 0xa000; block < 0x1f400; block += 0x400) {
  for (let i = 0; i < 0x400; i++) codes[i] = block + i;
  if (block === 0x1f000) for (let i = 0; i < 0x400; i++) codes[i] = 0x2f800 + i;
  if (block >= 0xd800 && block < 0xe000) continue;
  const text = String.fromCodePoint(...codes);
  console.log(block.toString(16), ...["NFC", "NFD", "NFKC", "NFKD"].map((form) => hash("sha1", text.normalize(form)).slice(0, 10)));
}
