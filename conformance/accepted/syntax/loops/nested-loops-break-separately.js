const out = [];
for (let i = 0; i < 3; i++) { for (let j = 0; ; j++) { if (j > i) break; out.push([i, j]); } }
console.log(out);
