// ends: limit memory
// with: --steps 30000000
const all = [];
for (let i = 0; ; i++) all.push(new RegExp("a" + i));
