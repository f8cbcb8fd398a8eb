// `Set.prototype.difference` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.difference.call(undefined));
show(() => Set.prototype.difference.call(null));
show(() => Set.prototype.difference.call(7));
show(() => Set.prototype.difference.call("text"));
show(() => Set.prototype.difference.call(true));
show(() => Set.prototype.difference.call(8n));
show(() => Set.prototype.difference.call(Symbol("s")));
show(() => Set.prototype.difference.call({}));
show(() => Set.prototype.difference.call([1]));
show(() => Set.prototype.difference.call((() => 1)));
show(() => Set.prototype.difference.call(new Map()));
show(() => Set.prototype.difference.call(/r/));
show(() => Set.prototype.difference.call(new Date(0)));
show(() => Set.prototype.difference.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.difference.call(probe("this", "t")));
