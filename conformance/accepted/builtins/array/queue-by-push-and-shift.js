const q = [];
let out = 0;
for (let i = 0; i < 2000; i++) { q.push(i); if (i % 3 === 0) out += q.shift(); }
console.log(q.length, q[0], q.at(-1), out);
