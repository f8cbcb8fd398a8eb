// ends: limit output
const a = new Array(100).fill(new Array(100).fill("x".repeat(100)));
for (;;) console.log(a);
