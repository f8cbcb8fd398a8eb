// ends: error nested too deeply, or in itself
// with: --fail-fast --input event.ndjson
export default () => { const o = {}; o.o = o; return o; };
