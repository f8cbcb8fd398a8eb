// ends: limit steps
// with: --steps 6000000
// What is never closed has been made all the same.
for (let turn = 0; ; turn++) {
  let text = "";
  for (let i = 0; i < 20000; i++) text += `{"n${turn}x${i}":`;
  for (let i = 0; i < 5; i++) try { JSON.parse(text); } catch {}
}
