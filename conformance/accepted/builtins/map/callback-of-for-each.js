// `forEach` of map: what the callback gets, its receiver, what it may change meanwhile, and what it throws.
const log = [];
const make = () => new Map([["a", 1], ["b", 2]]);
const show = (label, run) => { try { console.log(label, run(), ...log.splice(0)); } catch (error) { console.log(label, error.name, error.message, ...log.splice(0)); } };
for (const answer of [undefined, true, false, 0, "s", [7, [8]]]) show("answers", () => make().forEach(function (...given) { log.push(given, this); return answer; }));
show("receiver", () => make().forEach(function () { log.push(this); }, "receiver"));
show("arrow", () => make().forEach((value, key) => { log.push(value, key); }, "receiver"));
show("throws", () => make().forEach((value) => { log.push(value); throw new TypeError("from the callback"); }));
show("grows", () => { const it = make(); let n = 0; it.forEach((value, key) => { log.push(key); if (n++ < 2) it.set("more" + n, n); }); return it; });
show("shrinks", () => { const it = make(); it.forEach((value, key) => { log.push(key); it.clear(); }); return it; });
show("moves", () => { const it = make(); let n = 0; it.forEach((value, key) => { log.push(key); if (n++ < 2) { it.delete(key); it.set(key, value); } }); return it; });
for (const bad of [undefined, null, 1, "f", {}]) show("no function", () => make().forEach(bad));
