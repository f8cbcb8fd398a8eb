// ends: limit memory
String(Symbol("ab".repeat(1500000)));
