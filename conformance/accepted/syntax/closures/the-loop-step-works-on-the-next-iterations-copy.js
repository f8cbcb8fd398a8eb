const fs = [];
for (let i = 0, inc = () => i++; i < 3; inc(), i++) {
  fs.push(() => i);
  if (fs.length > 5) break;
}
console.log(fs.map((f) => f()));
