// ends: limit steps
// with: --steps 1000000
for (;;) {
  try {
    throw new Error("again");
  } catch {}
}
