let count = 0;
for (let i = 0; i < 300; i++) if (new RegExp(`^${i % 7}`).test(String(i))) count++;
console.log(count);
