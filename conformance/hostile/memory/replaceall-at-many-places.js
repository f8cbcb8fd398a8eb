// ends: limit memory
"a".repeat(12e6).replaceAll("a", "b");
