const log = [];
const item = (n) => ({ toString() { log.push(n); return "<" + n + ">"; } });
console.log([item(1), item(2)].join({ toString() { log.push("separator"); return "|"; } }), log);
