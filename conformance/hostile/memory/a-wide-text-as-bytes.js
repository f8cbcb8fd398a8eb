// ends: limit memory
new TextEncoder().encode("\u4e2d".repeat(4000000));
