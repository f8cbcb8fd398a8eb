// ends: completed
// with: --memory 4194304 --steps 100000000
// prints: 100000
let n = 0;
for (let i = 0; i < 100000; i++) { const garbage = [i, { i }, "text " + i]; n += garbage.length / 3; }
console.log(n);
