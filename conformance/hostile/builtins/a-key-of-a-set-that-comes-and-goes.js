// ends: limit steps
// with: --steps 3000000
const s = new Set();
for (let i = 0; i < 40000; i++) s.add(i / 2);
for (;;) {
  s.delete(0.5);
  s.add(0.5);
}
