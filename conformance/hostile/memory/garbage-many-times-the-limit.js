// ends: completed
// with: --memory 4194304 --steps 1000000000
// prints: 300000
let n = 0;
for (let i = 0; i < 300000; i++) { const s = "some text " + i; const o = { s, list: [s, i, { i }] }; n += o.list.length === 3 ? 1 : 0; }
console.log(n);
