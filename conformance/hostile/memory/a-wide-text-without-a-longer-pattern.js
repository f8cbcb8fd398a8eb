// ends: completed
// with: --steps 400000000
const text = "a" + "\u0301\u0316".repeat(1300000);
text.split(new Uint8Array(1300000).fill(97));
