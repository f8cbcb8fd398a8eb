// ends: completed
// prints: 10000
const fs = [];
for (let i = 0; i < 10000; i++) fs.push(() => i);
console.log(fs.length);
