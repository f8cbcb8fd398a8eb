// ends: limit steps
const kept = [];
for (let i = 0; i < 160_000; i++) kept.push([i]);
for (let i = 0; ; i++) JSON.parse(`{"a${i}":1}`);
