// ends: completed
// with: --fail-fast --input event.ndjson
export default () => new Array(1000000).fill("xxxxxxxxxx");
