// ends: limit memory
Array.from({ length: 4294967295 });
