const log = [];
const f = () => { for (const i of [1, 2]) { try { for (;;) { try { throw i; } finally { log.push("inner"); break; } } log.push("went on " + i); } finally { log.push("outer " + i); } } return "end"; };
console.log(f(), log);
