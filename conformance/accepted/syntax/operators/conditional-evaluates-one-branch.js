const log = [];
const r = true ? (log.push("yes"), 1) : (log.push("no"), 2);
const nested = (n) => n < 0 ? "negative" : n === 0 ? "zero" : n < 10 ? "small" : "big";
console.log(r, log, [-1, 0, 5, 50].map(nested));
