// ends: limit memory
// with: --steps 400000000
const base = "\u4e2d".repeat(1000000);
Object.fromEntries(Array.from({ length: 100 }, (_, i) => [base.substring(0, 900000 - i), i]));
