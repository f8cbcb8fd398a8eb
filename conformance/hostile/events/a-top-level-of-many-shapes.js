// ends: completed
// with: --input many.ndjson --jobs 1
// An image of more shapes than a worker keeps when it changes programs: it must not be made again for each event.
const kept = [];
for (let i = 0; i < 8300; i++) kept.push({ ["k" + i]: 1 });
export default () => {
  let n = 0;
  for (let i = 0; i < 2000; i++) n += i;
  return n + kept.length;
};
