// ends: limit steps
// with: --steps 20000000 --memory 1048576
const m = new Map();
for (let i = 0; ; i++) {
  m.set(i, 1);
  m.delete(i);
}
