// ends: completed
// with: --steps 400000000
const base = "\u4e2d".repeat(1000000);
for (let i = 0; i < 400; i++) ({ [base.substring(0, 500000 - i)]: i });
