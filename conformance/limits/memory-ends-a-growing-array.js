// ends: limit memory
// with: --memory 2097152 --steps 100000000
// prints: before
console.log("before");
const list = [];
for (;;) list.push({ n: list.length });
