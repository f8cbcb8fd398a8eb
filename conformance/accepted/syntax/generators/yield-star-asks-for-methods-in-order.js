const log = [];
const make = () => ({ get next() { log.push("get next"); return (v) => (log.push(["next", v]), { get done() { log.push("get done"); return false; }, get value() { log.push("get value"); return 1; } }); }, get return() { log.push("get return"); return (v) => (log.push(["return", v]), { get done() { log.push("done"); return true; }, get value() { log.push("value"); return "v"; } }); }, get throw() { log.push("get throw"); return undefined; } });
const source = { get [Symbol.iterator]() { log.push("get iterator"); return make; } };
function* g() { yield* source; }
const it = g();
it.next("a");
it.next("b");
console.log(it.return("c"));
console.log(log);
