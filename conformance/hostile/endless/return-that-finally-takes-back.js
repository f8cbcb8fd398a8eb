// ends: limit steps
// with: --steps 1000000
const f = () => {
  for (;;) {
    try {
      return 1;
    } finally {
      continue;
    }
  }
};
f();
