// ends: limit steps
// with: --steps 1000000
for (;;) Array.from({ length: 200 }, (_, i) => "x".repeat(2000) + i).sort();
