// ends: limit steps
// with: --steps 1000000
"x".repeat(1 << 28).split("");
