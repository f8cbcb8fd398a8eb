// `filter` of typed: what the callback gets, its receiver, what it may change meanwhile, and what it throws.
const log = [];
const make = () => new Int16Array([1, 2, 4]);
const show = (label, run) => { try { console.log(label, run(), ...log.splice(0)); } catch (error) { console.log(label, error.name, error.message, ...log.splice(0)); } };
for (const answer of [undefined, true, false, 0, "s", [7, [8]]]) show("answers", () => make().filter(function (...given) { log.push(given, this); return answer; }));
show("receiver", () => make().filter(function () { log.push(this); }, "receiver"));
show("arrow", () => make().filter((value, key) => { log.push(value, key); }, "receiver"));
show("throws", () => make().filter((value) => { log.push(value); throw new TypeError("from the callback"); }));
show("changes", () => { const it = make(); return it.filter((value, at, list) => { log.push(value); list[at + 1] = 77; return true; }); });
for (const bad of [undefined, null, 1, "f", {}]) show("no function", () => make().filter(bad));
