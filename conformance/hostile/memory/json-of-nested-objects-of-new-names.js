// ends: limit memory
// with: --steps 40000000
// What is open has no words on the heap, and a shape for each.
let text = "";
for (let i = 0; i < 200000; i++) text += `{"n${i}":`;
JSON.parse(text + "1" + "}".repeat(200000));
