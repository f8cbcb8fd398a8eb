const a = 1, b = 2;
console.log({ a, b, c() { return 3; }, async: 4, get: 5, set: 6, static: 7, of: 8, "quoted key": 9, 0x10: 10, .5: 11 });
