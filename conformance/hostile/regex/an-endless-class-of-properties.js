// ends: refused B0296
// with: --steps 3000000
const source = "[" + "\\p{L}".repeat(20000);
for (;;) try { new RegExp(source, "u"); } catch {}
