// `Set.prototype.delete` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.delete.call(undefined));
show(() => Set.prototype.delete.call(null));
show(() => Set.prototype.delete.call(7));
show(() => Set.prototype.delete.call("text"));
show(() => Set.prototype.delete.call(true));
show(() => Set.prototype.delete.call(8n));
show(() => Set.prototype.delete.call(Symbol("s")));
show(() => Set.prototype.delete.call({}));
show(() => Set.prototype.delete.call([1]));
show(() => Set.prototype.delete.call((() => 1)));
show(() => Set.prototype.delete.call(new Map()));
show(() => Set.prototype.delete.call(/r/));
show(() => Set.prototype.delete.call(new Date(0)));
show(() => Set.prototype.delete.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.delete.call(probe("this", "t")));
