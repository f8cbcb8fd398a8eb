// ends: completed
// with: --fail-fast --input event.ndjson
export default () => "x".repeat(10000000);
