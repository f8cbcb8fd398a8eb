// ends: limit steps
"x".repeat(1 << 28).split("");
