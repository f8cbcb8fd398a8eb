// `Set.prototype.isDisjointFrom` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.isDisjointFrom.call(undefined));
show(() => Set.prototype.isDisjointFrom.call(null));
show(() => Set.prototype.isDisjointFrom.call(7));
show(() => Set.prototype.isDisjointFrom.call("text"));
show(() => Set.prototype.isDisjointFrom.call(true));
show(() => Set.prototype.isDisjointFrom.call(8n));
show(() => Set.prototype.isDisjointFrom.call(Symbol("s")));
show(() => Set.prototype.isDisjointFrom.call({}));
show(() => Set.prototype.isDisjointFrom.call([1]));
show(() => Set.prototype.isDisjointFrom.call((() => 1)));
show(() => Set.prototype.isDisjointFrom.call(new Map()));
show(() => Set.prototype.isDisjointFrom.call(/r/));
show(() => Set.prototype.isDisjointFrom.call(new Date(0)));
show(() => Set.prototype.isDisjointFrom.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.isDisjointFrom.call(probe("this", "t")));
