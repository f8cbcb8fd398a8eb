// ends: limit memory
// with: --input event.ndjson --fail-fast
// What the top level leaves is there twice: as it was left, and as a run may change it.
const kept = [];
for (let i = 0; i < 1930; i++) kept.push(new Array(1024).fill(0.1234567890123456));
export default () => {
  let last;
  for (let i = 0; i < 190000; i++) last = [1, 2, 3, 4, 5, 6, 7, 8];
  return [kept, last];
};
