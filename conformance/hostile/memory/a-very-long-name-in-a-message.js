// ends: uncaught TypeError
// with: --steps 400000000
null["\u4e2d".repeat(1048576)];
