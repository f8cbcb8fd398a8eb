// ends: refused B0296
// with: --steps 3000000
const source = "[" + "\\p{L}".repeat(26000) + "]";
new RegExp(source, "v");
