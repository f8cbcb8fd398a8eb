// ends: completed
const a = Array.from({ length: 100000 }, (_, i) => i);
while (a.length) a.shift();
