// `Map.prototype.entries` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.entries.call(undefined));
show(() => Map.prototype.entries.call(null));
show(() => Map.prototype.entries.call(7));
show(() => Map.prototype.entries.call("text"));
show(() => Map.prototype.entries.call(true));
show(() => Map.prototype.entries.call(8n));
show(() => Map.prototype.entries.call(Symbol("s")));
show(() => Map.prototype.entries.call({}));
show(() => Map.prototype.entries.call([1]));
show(() => Map.prototype.entries.call((() => 1)));
show(() => Map.prototype.entries.call(new Map()));
show(() => Map.prototype.entries.call(/r/));
show(() => Map.prototype.entries.call(new Date(0)));
show(() => Map.prototype.entries.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.entries.call(probe("this", "t")));
