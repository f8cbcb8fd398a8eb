const log = [];
const r = [1, , 3].map((x, i) => { log.push(i); return x * 2; });
console.log(r, log, 1 in r, r.length, ["1", "2", "3"].map(parseInt), [1, 2].map((x) => [x]), [].map((x) => x), [5].map((x, i, all) => [i, all]));
