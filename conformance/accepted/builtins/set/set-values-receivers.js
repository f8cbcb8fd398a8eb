// `Set.prototype.values` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.values.call(undefined));
show(() => Set.prototype.values.call(null));
show(() => Set.prototype.values.call(7));
show(() => Set.prototype.values.call("text"));
show(() => Set.prototype.values.call(true));
show(() => Set.prototype.values.call(8n));
show(() => Set.prototype.values.call(Symbol("s")));
show(() => Set.prototype.values.call({}));
show(() => Set.prototype.values.call([1]));
show(() => Set.prototype.values.call((() => 1)));
show(() => Set.prototype.values.call(new Map()));
show(() => Set.prototype.values.call(/r/));
show(() => Set.prototype.values.call(new Date(0)));
show(() => Set.prototype.values.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.values.call(probe("this", "t")));
