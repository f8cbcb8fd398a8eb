// ends: limit memory
const a = [];
for (let i = 0; i < 1000; i++) a[i * 1000] = i;
for (;;) console.log(a);
