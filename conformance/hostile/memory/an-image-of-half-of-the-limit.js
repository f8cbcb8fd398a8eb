// ends: completed
// with: --input event.ndjson --fail-fast --steps 5000000
// The largest that may be, with a run that allocates beside it and gives as much of it as a result may have.
const kept = [];
for (let i = 0; i < 1012; i++) kept.push(new Array(1024).fill(0.1234567890123456));
export default () => {
  let last;
  for (let i = 0; i < 190000; i++) last = [1, 2, 3, 4, 5, 6, 7, 8];
  return [kept.slice(0, 432), last];
};
