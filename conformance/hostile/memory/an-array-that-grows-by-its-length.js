// ends: limit memory
const a = [];
for (let i = 1; ; i *= 2) { a.length = i; a.fill(0); }
