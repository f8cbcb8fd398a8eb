const log = [];
const r = JSON.stringify({ a: 1, b: [true, { c: null }] }, function (key, value) { log.push(key + "=" + typeof value); return typeof value === "number" ? value * 10 : value; });
console.log(r, log);
