const list = [];
let x = 12345;
for (let i = 0; i < 200; i++) { x = (x * 1103515245 + 12345) % 2147483648; list.push(x % 1000); }
let hash = 0, calls = 0;
const sorted = list.sort((a, b) => { calls++; hash = (hash * 31 + a * 7 + b) % 1000003; return a - b; });
console.log(calls, hash, sorted.slice(0, 5), sorted.slice(-5));
