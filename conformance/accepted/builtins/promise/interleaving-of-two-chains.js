// Two chains advance in turns, one job each; handlers added later run later; microtasks finish before the module ends.
const log = [];
Promise.resolve().then(() => log.push("a1")).then(() => log.push("a2")).then(() => log.push("a3"));
Promise.resolve().then(() => log.push("b1")).then(() => log.push("b2")).then(() => log.push("b3"));
const p = Promise.resolve();
p.then(() => { log.push("p1"); p.then(() => log.push("p nested")); });
p.then(() => log.push("p2"));
(async () => { log.push("sync part"); await null; log.push("async 1"); await null; log.push("async 2"); })();
log.push("end of turn");
await new Promise((r) => { let n = 10; const step = () => n-- ? Promise.resolve().then(step) : r(); step(); });
console.log(log.join(", "));
