const log = [];
const write = () => { y = 5; };
try { write(); } catch (e) { log.push(e.message); }
let y;
log.push(y);
write();
log.push(y);
console.log(log);
