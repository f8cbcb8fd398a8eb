const log = [];
const f = () => { for (const x of [1, 2, 3]) { try { if (x === 2) return x; } finally { log.push("f" + x); } } };
console.log(f(), log);
