// ends: limit steps
// Each collection waits for memory at each of the list's parts, and each rope is made flat to be read.
const end = 1 << 17;
const parts = JSON.parse(`[${"[0],".repeat(end)}0]`);
for (let i = 1, at = 0; i < end; i++) {
  const next = (at * 1_103_515_245 + 12_345) % end;
  parts[at][0] = parts[next];
  at = next;
}
const head = parts[0];
parts.length = 0;
const long = "a".repeat(100_000);
let made;
for (;;) made = `${long}中`.at(1);
