// ends: limit steps
// with: --steps 20000000 --memory 1048576
function f() {
  const m = new Map([[1, 1]]);
  for (const entry of m) entry.length;
  for (const entry of m) break;
  for (let i = 0; ; i++) {
    m.set(i, 1);
    m.delete(i);
  }
}
f();
