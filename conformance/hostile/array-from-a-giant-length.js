// ends: any
Array.from({ length: 2 ** 40 });
