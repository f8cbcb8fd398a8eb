// ends: limit output
const o = {};
for (let i = 0; i < 20000; i++) o["k" + i] = "x".repeat(20);
console.log(o);
