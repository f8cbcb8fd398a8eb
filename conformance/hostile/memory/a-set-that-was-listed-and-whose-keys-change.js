// ends: limit steps
// with: --steps 20000000 --memory 1048576
const f = (n) => {
  const seen = new Set();
  seen.keys();
  [].concat(1, 2, 3, 4, seen.values());
  for (let i = 0; i < n; i++) {
    seen.add(i);
    seen.delete(i);
  }
};
f(Infinity);
