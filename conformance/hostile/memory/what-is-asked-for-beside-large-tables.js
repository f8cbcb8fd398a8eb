// ends: completed
// with: --steps 40000000
// The reader asks for room and puts nothing on the heap. Near a place where the tables are looked at, each asking made a collection.
const text = " ".repeat(800) + "1";
const keep = [];
for (let i = 0; i < 110; i++) keep.push(new Array(7000).fill(1.5));
keep.push({ ["k".repeat(400000)]: 1 });
let last;
for (let i = 0; i < 2316; i++) last = new Array(87).fill(0);
let sum = 0;
for (let i = 0; i < 24; i++) {
  last = new Array(87).fill(0);
  for (let j = 0; j < 2000; j++) sum += JSON.parse(text);
}
if (sum !== 48000 || keep.length !== 111 || last.length !== 87) throw new Error("what was read");
