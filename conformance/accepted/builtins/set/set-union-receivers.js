// `Set.prototype.union` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.union.call(undefined));
show(() => Set.prototype.union.call(null));
show(() => Set.prototype.union.call(7));
show(() => Set.prototype.union.call("text"));
show(() => Set.prototype.union.call(true));
show(() => Set.prototype.union.call(8n));
show(() => Set.prototype.union.call(Symbol("s")));
show(() => Set.prototype.union.call({}));
show(() => Set.prototype.union.call([1]));
show(() => Set.prototype.union.call((() => 1)));
show(() => Set.prototype.union.call(new Map()));
show(() => Set.prototype.union.call(/r/));
show(() => Set.prototype.union.call(new Date(0)));
show(() => Set.prototype.union.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.union.call(probe("this", "t")));
