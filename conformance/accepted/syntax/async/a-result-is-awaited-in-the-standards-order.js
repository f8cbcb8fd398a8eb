const log = [];
async function* g() { log.push("g"); yield "y"; log.push("g2"); }
(async () => { for await (const x of g()) log.push(x); log.push("loop done"); })();
let p = Promise.resolve();
for (let i = 0; i < 12; i++) p = p.then(() => log.push(i));
await p;
console.log(log.join(" "));
