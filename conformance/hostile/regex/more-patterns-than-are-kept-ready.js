// ends: limit steps
// with: --steps 1000000
const patterns = Array.from({ length: 1000 }, (_, i) => new RegExp(`^(?:[\\p{L}\\p{N}]{1,20}|x${i}){1,20}$`, "u"));
for (;;) for (const p of patterns) p.test("");
