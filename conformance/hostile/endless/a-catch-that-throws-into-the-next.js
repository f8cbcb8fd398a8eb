// ends: limit steps
// with: --steps 1000000
const f = (n) => {
  try {
    throw n;
  } catch (e) {
    return e + 1;
  }
};
for (let n = 0; ; ) n = f(n);
