// ends: limit steps
// with: --fail-fast --input event.ndjson --steps 20000000 --memory 1048576
const seen = new Set(Array.from({ length: 500 }, (_, i) => i));
const waiting = seen.values();
waiting.next();
export default () => {
  for (let i = 0; ; i++) {
    seen.add(-i);
    seen.delete(-i);
    seen.delete(i);
  }
};
