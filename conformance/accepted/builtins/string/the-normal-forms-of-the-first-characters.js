import { hash } from "becket:crypto";
// The characters up to U+9FFF, one after the other.
const codes = Array.from({ length: 0x400 }, (_, i) => i);
for (let block = 0; block < 0xa000; block += 0x400) {
  for (let i = 0; i < 0x400; i++) codes[i] = block + i;
  const text = String.fromCodePoint(...codes);
  console.log(block.toString(16), ...["NFC", "NFD", "NFKC", "NFKD"].map((form) => hash("sha1", text.normalize(form)).slice(0, 10)));
}
