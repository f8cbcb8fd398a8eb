// ends: limit memory
Symbol("ab".repeat(1500000)).toString();
