const list = [1, 2, 3];
const seen = [];
for (const x of list) { seen.push(x); if (x < 3 && list.length < 6) list.push(x * 10); }
console.log(seen, list);
