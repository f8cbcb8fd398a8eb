// ends: completed
"x".padStart(2 ** 28, "abc");
