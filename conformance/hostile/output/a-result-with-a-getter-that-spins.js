// ends: error cannot leave the run
// with: --fail-fast --input event.ndjson
export default () => ({ get x() { for (;;); } });
