const log = [];
const make = (n) => (log.push("make " + n), { toString() { log.push("string " + n); return n; } });
console.log(`${make("a")}-${make("b")}`, log);
