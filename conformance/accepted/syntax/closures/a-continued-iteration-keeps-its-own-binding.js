const fs = [];
for (let i = 0; i < 4; i++) {
  if (i % 2) { fs.push(() => i); continue; }
  fs.push(() => -i);
}
console.log(fs.map((f) => f()));
