// ends: any
"x".padStart(2 ** 28, "abc");
