// ends: limit steps
const name = "\u4e2d".repeat(15000);
for (let i = 0; ; i++) new RegExp(`(?<${name}${i}>x)`);
