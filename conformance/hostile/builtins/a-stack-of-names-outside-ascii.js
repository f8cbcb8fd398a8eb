// ends: limit steps
const name = "\u4e2d".repeat(50000);
const o = { [name](n) { if (n === 0) return new Error("x"); return 1 && o[name](n - 1); } };
for (;;) o[name](12).stack.length;
