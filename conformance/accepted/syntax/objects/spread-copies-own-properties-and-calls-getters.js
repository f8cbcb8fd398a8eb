const log = [];
const source = { a: 1, get b() { log.push("b"); return 2; } };
const copy = { ...source };
copy.b = 5;
console.log(log, copy, source);
