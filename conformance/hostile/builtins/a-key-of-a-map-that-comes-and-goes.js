// ends: limit steps
// with: --steps 3000000
const m = new Map();
for (let i = 0; i < 40000; i++) m.set("k" + i, i);
for (;;) {
  m.delete("k1");
  m.set("k1", 1);
}
