const list = ["a", "b", "c", "d"];
const seen = [];
for (const x of list) { seen.push(x); list.shift(); }
console.log(seen, list);
