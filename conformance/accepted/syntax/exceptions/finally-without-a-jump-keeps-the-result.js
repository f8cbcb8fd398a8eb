const log = [];
const f = () => { try { return log.push("try"); } finally { log.push("finally"); } };
console.log(f(), log);
