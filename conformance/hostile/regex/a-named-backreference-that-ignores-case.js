// ends: limit steps
// with: --steps 1000000
const text = "abcdefghij".repeat(100);
for (;;) text.match(/(?<a>.)\k<a>/giu);
