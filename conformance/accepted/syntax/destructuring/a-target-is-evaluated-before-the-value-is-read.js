const log = [];
const target = { get t() { log.push("target"); return {}; } };
const source = { get s() { log.push("source"); return 1; } };
({ s: target.t.x } = source);
console.log(log);
