// `Set.prototype.isSubsetOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.isSubsetOf.call(undefined));
show(() => Set.prototype.isSubsetOf.call(null));
show(() => Set.prototype.isSubsetOf.call(7));
show(() => Set.prototype.isSubsetOf.call("text"));
show(() => Set.prototype.isSubsetOf.call(true));
show(() => Set.prototype.isSubsetOf.call(8n));
show(() => Set.prototype.isSubsetOf.call(Symbol("s")));
show(() => Set.prototype.isSubsetOf.call({}));
show(() => Set.prototype.isSubsetOf.call([1]));
show(() => Set.prototype.isSubsetOf.call((() => 1)));
show(() => Set.prototype.isSubsetOf.call(new Map()));
show(() => Set.prototype.isSubsetOf.call(/r/));
show(() => Set.prototype.isSubsetOf.call(new Date(0)));
show(() => Set.prototype.isSubsetOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.isSubsetOf.call(probe("this", "t")));
