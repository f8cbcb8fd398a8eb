// ends: limit steps
// with: --steps 1000000
const t = "\uAC01".repeat(20000);
for (;;) t.normalize("NFD");
