const log = [];
const n = (v) => ({ valueOf() { log.push(v); return v; } });
console.log(Math.max(n(NaN), n(1), n(3)), Math.min(n(2), n(1)), log);
