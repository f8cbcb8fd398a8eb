import { hash } from "becket:crypto";
// Every character that is assigned, one after the other.
const codes = Array.from({ length: 0x400 }, (_, i) => i);
const step = () => {
  for (let i = 0; i < 0x400; i++) codes[i] += 0x400;
};
for (; codes[0] < 0x1f000; step()) {
  if (codes[0] >= 0xd800 && codes[0] < 0xe000) continue;
  const text = String.fromCodePoint(...codes);
  console.log(codes[0].toString(16), hash("sha1", text.toUpperCase()).slice(0, 10), hash("sha1", text.toLowerCase()).slice(0, 10));
}
