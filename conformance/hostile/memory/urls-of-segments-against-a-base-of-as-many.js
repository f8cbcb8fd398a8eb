// ends: limit steps
// with: --memory 16777216 --steps 20000000
const base = `http://b/${"c/".repeat(1000000)}`;
for (;;) new URL("a/".repeat(1000000), base).href.length;
