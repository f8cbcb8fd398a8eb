// ends: limit steps
// with: --steps 1000000
const part = "x".repeat(100000);
const object = {};
for (let i = 0; ; i++) object[part + i];
