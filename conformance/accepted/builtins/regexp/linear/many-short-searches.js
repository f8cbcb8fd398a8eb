let hits = 0;
for (let i = 0; i < 2000; i++) if (/^(?:\d+[02468])$/.test(`${i}`)) hits++;
console.log(hits);
