// ends: limit steps
// with: --steps 1000000
outer: while (true) {
  for (;;) continue outer;
}
