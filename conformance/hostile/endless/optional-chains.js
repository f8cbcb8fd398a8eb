// ends: limit steps
// with: --steps 1000000
const o = null;
for (;;) o?.a?.b?.[1]?.();
