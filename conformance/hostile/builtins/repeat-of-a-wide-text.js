// ends: limit steps
// with: --steps 1000000
for (;;) "\u{1F600}".repeat(10000);
