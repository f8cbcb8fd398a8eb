// ends: limit steps
// with: --steps 1000000
outer: for (;;) {
  try {
    continue outer;
  } finally {
    0;
  }
}
