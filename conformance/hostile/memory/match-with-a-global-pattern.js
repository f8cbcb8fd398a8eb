// ends: limit memory
const all = [];
for (;;) all.push("x".repeat(50000).match(/x/g));
