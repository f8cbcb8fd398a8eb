// ends: limit output
for (;;) console.log("%o %O %j", { a: 1 }, { b: [1, 2] }, { c: 3 });
