const log = [];
const it = [1, 2, 3, 4].values().map((x, i) => (log.push(["m", x, i]), x * 2)).filter((x, i) => (log.push(["f", x, i]), x > 2));
console.log(log.length, it.next(), log);
console.log([...it], log.length);
