// ends: limit memory
"x".padStart(2 ** 28, "abc");
