// ends: limit steps
// with: --steps 1000000
const t = "\uFDFA".repeat(20000);
for (;;) t.normalize("NFKD");
