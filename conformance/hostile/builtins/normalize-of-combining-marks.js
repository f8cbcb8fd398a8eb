// ends: limit steps
// with: --steps 1000000
const t = "a" + "\u0316\u0301".repeat(20000);
for (;;) t.normalize("NFC");
