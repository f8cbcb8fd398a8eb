const list = [1, 2, 3, 4];
const seen = [];
for (const x of list) { seen.push(x); if (x === 2) list.length = 3; if (x === 3) list.pop(); }
console.log(seen, list);
