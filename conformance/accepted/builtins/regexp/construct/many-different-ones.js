let found = 0;
for (let i = 0; i < 400; i++) {
  const r = new RegExp(`(?<n${i}>${i})x?`, i % 2 ? "g" : "");
  if (r.exec(`a${i}x`).groups[`n${i}`] === String(i)) found++;
}
console.log(found);
