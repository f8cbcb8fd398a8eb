// ends: limit memory
// with: --steps 400000000
const text = "a" + "\u0301\u0316".repeat(1300000);
text.includes("[".repeat(1300000) + "]".repeat(1300000));
