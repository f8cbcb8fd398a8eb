// ends: limit steps
// with: --steps 1000000
for (;;) {
  const m = new Map();
  for (let i = 0; i < 1000; i++) m.set(i, i);
  m.set("other", 1);
  m.set(-1, 1);
}
