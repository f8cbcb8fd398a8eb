// ends: limit steps
// with: --steps 6000000
for (let turn = 0; ; turn++) {
  let text = "{";
  for (let i = 0; i < 20000; i++) text += `"n${turn}x${i}":1,`;
  try { JSON.parse(text); } catch {}
}
