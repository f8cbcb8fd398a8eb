// ends: limit memory
const kept = new Map();
for (let i = 0; i < 60_000; i++) kept.set("s" + i, { i });
const event = "[" + Array.from({ length: 100_000 }, (_, i) => `{"a${i}":1}`).join(",") + "]";
JSON.parse(event);
