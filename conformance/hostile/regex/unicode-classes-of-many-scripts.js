// ends: limit steps
// with: --steps 1000000
const letters = Array.from({ length: 20000 }, (_, i) => String.fromCodePoint(0x100 + ((i * 7919) % 0xa000)));
const t = letters.filter((c) => /[\p{L}\p{N}\p{P}]/u.test(c)).join("");
for (;;) /^[\p{L}\p{N}\p{P}]+$/u.test(t + "!");
