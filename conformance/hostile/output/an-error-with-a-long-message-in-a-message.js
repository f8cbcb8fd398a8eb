// ends: limit steps
// with: --steps 1000000
const error = Object.freeze(new Error("x".repeat(1000000)));
for (;;) {
  try {
    error.message = "";
  } catch {}
}
