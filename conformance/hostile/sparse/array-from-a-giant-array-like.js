// ends: limit steps
Array.from({ length: 4294967295 });
