// ends: limit memory
const t = "a,".repeat(100000);
const all = [];
for (;;) all.push(t.split(","));
