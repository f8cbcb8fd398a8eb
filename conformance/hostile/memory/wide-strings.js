// ends: limit memory
const all = [];
for (let i = 0; ; i++) all.push("\u{1F600}".repeat(1000) + i);
