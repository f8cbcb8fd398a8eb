// ends: limit output
for (;;) console.warn("x".repeat(1000));
