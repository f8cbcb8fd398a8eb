// Prints a digest of what Node makes of every code point in upper and lower case, alone and around a final sigma.
// Usage: node case.mjs
let digest = 0xcbf29ce484222325n;
function add(unit) {
  // FNV-1a over the units, in 64 bits.
  digest = ((digest ^ BigInt(unit)) * 0x100000001b3n) & 0xffffffffffffffffn;
}
for (let code = 0; code < 0x110000; code++) {
  if (code >= 0xd800 && code < 0xe000) continue;
  const point = String.fromCodePoint(code);
  for (const text of [point.toLowerCase(), `x${point}y`.toUpperCase(), `a${point}Σ${point}b`.toLowerCase(), `${point}Σ${point}`.toLowerCase()]) {
    for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
  }
}
console.log(process.versions.unicode, `0x${digest.toString(16)}`);
