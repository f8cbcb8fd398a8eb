// ends: limit steps
// with: --steps 1000000
const t = "a" + "\u0345\u0301\u0316".repeat(30000);
for (;;) t.normalize("NFD");
