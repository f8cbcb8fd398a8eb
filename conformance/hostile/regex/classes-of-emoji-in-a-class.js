// ends: refused B0296
// with: --steps 3000000
const source = "[" + "[\\p{RGI_Emoji}]".repeat(8000) + "]";
new RegExp(source, "v");
