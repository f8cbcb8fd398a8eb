const log = [];
console.log(structuredClone({ get b() { log.push("b"); return 1; }, get a() { log.push("a"); return { get c() { log.push("c"); return 2; } }; }, 2: 0, 1: 1 }), log.join());
console.log(structuredClone({ get a() { delete this.b; return 1; }, b: 2 }), structuredClone({ get a() { this.c = 3; return 1; }, b: 2 }));
const m = new Map(); m.set("k", { get x() { m.set("new", 1); return 1; } }); console.log(structuredClone(m));
try { structuredClone({ get a() { throw new RangeError("mine"); } }); } catch (e) { console.log(e.name, e.message); }
