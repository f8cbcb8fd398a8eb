// ends: limit output
const e = new Error("x".repeat(1000));
for (;;) console.error(e);
