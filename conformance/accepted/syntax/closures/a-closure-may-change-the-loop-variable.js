const fs = [];
for (let i = 0; i < 6; i++) {
  const bump = () => { i++; };
  fs.push(() => i);
  bump();
}
console.log(fs.map((f) => f()));
