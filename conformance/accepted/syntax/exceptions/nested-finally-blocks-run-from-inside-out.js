const log = [];
const f = () => { try { try { try { return "value"; } finally { log.push(1); } } finally { log.push(2); } } finally { log.push(3); } };
console.log(f(), log);
