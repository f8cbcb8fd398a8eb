// ends: limit memory
// with: --steps 60000000
// Room that is asked for and not used must not put off the next look at the tables of shapes.
const parts = [];
for (let c = 0; c < 17; c++) {
  const part = [];
  for (let i = 0; i < 10000; i++) part.push(`{"k${c * 10000 + i}":1}`);
  parts.push(part.join());
}
const many = `[${parts.join()}]`;
parts.length = 0;
const blank = "1".padStart(3600000);
for (let i = 0; i < 8; i++) JSON.parse(blank);
JSON.parse(many);
