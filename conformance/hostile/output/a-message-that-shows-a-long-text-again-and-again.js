// ends: limit steps
// with: --steps 1000000
const text = "x".repeat(1000000);
for (;;) {
  try {
    text.property = 1;
  } catch {}
}
