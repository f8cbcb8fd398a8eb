// ends: limit steps
// Each collection waits for memory at each of the list's parts, and elements are assigned far behind the end.
const end = 1 << 17;
const parts = JSON.parse(`[${"[0],".repeat(end)}0]`);
for (let i = 1, at = 0; i < end; i++) {
  const next = (at * 1_103_515_245 + 12_345) % end;
  parts[at][0] = parts[next];
  at = next;
}
const head = parts[0];
parts.length = 0;
let made;
for (;;) {
  made = [];
  made[900] = 1;
}
