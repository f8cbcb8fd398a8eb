// ends: limit memory
"a".repeat(12e6).replace(/a/g, "b");
