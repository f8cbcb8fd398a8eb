// `Set.prototype.isSupersetOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.isSupersetOf.call(undefined));
show(() => Set.prototype.isSupersetOf.call(null));
show(() => Set.prototype.isSupersetOf.call(7));
show(() => Set.prototype.isSupersetOf.call("text"));
show(() => Set.prototype.isSupersetOf.call(true));
show(() => Set.prototype.isSupersetOf.call(8n));
show(() => Set.prototype.isSupersetOf.call(Symbol("s")));
show(() => Set.prototype.isSupersetOf.call({}));
show(() => Set.prototype.isSupersetOf.call([1]));
show(() => Set.prototype.isSupersetOf.call((() => 1)));
show(() => Set.prototype.isSupersetOf.call(new Map()));
show(() => Set.prototype.isSupersetOf.call(/r/));
show(() => Set.prototype.isSupersetOf.call(new Date(0)));
show(() => Set.prototype.isSupersetOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.isSupersetOf.call(probe("this", "t")));
