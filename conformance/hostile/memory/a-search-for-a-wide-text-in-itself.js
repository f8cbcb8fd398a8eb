// ends: limit memory
// with: --steps 400000000
const text = "\u0390".repeat(3500000);
text.includes(text.slice(1));
text.lastIndexOf(text.slice(1));
