const log = [];
const c = () => { log.push("c"); throw new Error("deep"); };
const b = () => { try { c(); log.push("never"); } finally { log.push("b cleans up"); } };
const a = () => { b(); log.push("never"); };
try { a(); } catch (e) { log.push(e.message); }
console.log(log);
