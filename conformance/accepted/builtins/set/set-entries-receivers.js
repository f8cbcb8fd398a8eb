// `Set.prototype.entries` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.entries.call(undefined));
show(() => Set.prototype.entries.call(null));
show(() => Set.prototype.entries.call(7));
show(() => Set.prototype.entries.call("text"));
show(() => Set.prototype.entries.call(true));
show(() => Set.prototype.entries.call(8n));
show(() => Set.prototype.entries.call(Symbol("s")));
show(() => Set.prototype.entries.call({}));
show(() => Set.prototype.entries.call([1]));
show(() => Set.prototype.entries.call((() => 1)));
show(() => Set.prototype.entries.call(new Map()));
show(() => Set.prototype.entries.call(/r/));
show(() => Set.prototype.entries.call(new Date(0)));
show(() => Set.prototype.entries.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.entries.call(probe("this", "t")));
