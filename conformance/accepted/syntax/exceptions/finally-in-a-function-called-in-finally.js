const log = [];
const g = () => { try { throw "g"; } catch (e) { log.push(e); } finally { log.push("g finally"); } };
const f = () => { try { return "f"; } finally { g(); log.push("f finally"); } };
console.log(f(), log);
