// ends: any
const a = [];
for (let i = 0; i < 100000; i++) a.unshift(i);
