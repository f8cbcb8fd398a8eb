const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
console.log([1, 2, 3, 4].splice(n("start", 1), n("count", 2), "x"), [1, 2, 3].slice(n("from", 1), n("to", 3)), [1, 2, 3].fill(0, n("a", 1), n("b", 2)), [1, 2].at(n("at", -1)), [1, 2].includes(2, n("inc", 0)), [].includes(2, n("never", 0)), log);
