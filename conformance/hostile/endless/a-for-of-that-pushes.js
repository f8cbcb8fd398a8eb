// ends: limit steps
// with: --steps 1000000
const a = [1];
for (const x of a) { a.push(x); a.shift(); if (a.length > 9) a.length = 1; }
for (let i = 0; i < a.length; ) a.push(a.shift());
