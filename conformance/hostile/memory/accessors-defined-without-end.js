// ends: limit steps
// with: --steps 3000000
const o = {};
for (let i = 0; ; i++) Object.defineProperty(o, "p" + i, { get: () => i, configurable: true });
