const list = [];
for (let i = 0; i < 64; i++) list.push(i * 2);
for (let i = 0; i < 64; i++) list.push(i < 32 ? 1000 + i : i);
for (let i = 64; i > 0; i--) list.push(i * 3);
let hash = 0, calls = 0;
list.sort((a, b) => { calls++; hash = (hash * 31 + a * 7 + b) % 1000003; return a - b; });
console.log(calls, hash, list.slice(0, 8), list.slice(-4));
