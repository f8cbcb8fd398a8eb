// ends: limit
Array.from({ length: 2 ** 40 });
