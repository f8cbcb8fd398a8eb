// ends: limit steps
// with: --fail-fast --input event.ndjson --steps 1000000
export default () => { let o = [1]; for (let i = 0; i < 60; i++) o = [o, o]; return o; };
