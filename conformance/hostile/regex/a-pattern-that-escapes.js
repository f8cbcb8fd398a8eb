// ends: limit steps
// with: --steps 1000000
const t = "$^.*+?()[]{}|".repeat(500);
for (;;) t.replace(/[$^.*+?()[\]{}|]/g, "\\$&");
