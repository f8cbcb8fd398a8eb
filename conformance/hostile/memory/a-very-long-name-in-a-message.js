// ends: limit memory
null["\u4e2d".repeat(4000000)];
