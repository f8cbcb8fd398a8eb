const fs = [];
for (let i = 0, f = () => i; i < 2; i++) fs.push(f);
console.log(fs.map((f) => f()));
