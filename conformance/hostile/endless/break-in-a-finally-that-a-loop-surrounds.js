// ends: limit steps
// with: --steps 1000000
for (;;) {
  inner: try {
    throw 1;
  } finally {
    break inner;
  }
}
