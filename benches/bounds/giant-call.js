"x".repeat(1 << 28).split("");
