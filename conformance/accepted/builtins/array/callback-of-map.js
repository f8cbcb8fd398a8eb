// `map` of array: what the callback gets, its receiver, what it may change meanwhile, and what it throws.
const log = [];
const make = () => [1, 2, , 4];
const show = (label, run) => { try { console.log(label, run(), ...log.splice(0)); } catch (error) { console.log(label, error.name, error.message, ...log.splice(0)); } };
for (const answer of [undefined, true, false, 0, "s", [7, [8]]]) show("answers", () => make().map(function (...given) { log.push(given, this); return answer; }));
show("receiver", () => make().map(function () { log.push(this); }, "receiver"));
show("arrow", () => make().map((value, key) => { log.push(value, key); }, "receiver"));
show("throws", () => make().map((value) => { log.push(value); throw new TypeError("from the callback"); }));
show("grows", () => { const it = make(); return it.map((value, at, list) => { log.push(at); list.push(9); }); });
show("shrinks", () => { const it = make(); return it.map((value, at, list) => { log.push(at); list.length = 2; }); });
show("changes", () => { const it = make(); return it.map((value, at, list) => { log.push(value); list[at + 1] = "changed"; return true; }); });
show("array-like", () => Array.prototype.map.call({ length: 3, 0: "x", 2: "z" }, (value, at) => { log.push(value, at); return true; }));
show("string", () => Array.prototype.map.call("pq", (value, at) => { log.push(value, at); return true; }));
for (const bad of [undefined, null, 1, "f", {}]) show("no function", () => make().map(bad));
