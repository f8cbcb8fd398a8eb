const seen = [];
const fs = [];
for (let i = 0; (fs.push(() => i), i < 2); i++) seen.push(i);
console.log(seen, fs.map((f) => f()));
