// ends: limit memory
// with: --memory 2097152 --steps 100000000
const m = new Map();
for (let i = 0; ; i++) m.set("key " + i, i);
