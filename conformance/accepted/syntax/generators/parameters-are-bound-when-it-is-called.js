const log = [];
function* g(a = log.push("default"), { b } = (log.push("pattern"), { b: 2 })) { log.push("body"); yield [a, b]; }
const it = g();
console.log(log);
console.log(it.next().value, log);
try { (function* ({ x }) {})(); } catch (e) { console.log(e.name, e.message); }
