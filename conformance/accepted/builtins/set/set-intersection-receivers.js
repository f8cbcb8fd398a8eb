// `Set.prototype.intersection` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.intersection.call(undefined));
show(() => Set.prototype.intersection.call(null));
show(() => Set.prototype.intersection.call(7));
show(() => Set.prototype.intersection.call("text"));
show(() => Set.prototype.intersection.call(true));
show(() => Set.prototype.intersection.call(8n));
show(() => Set.prototype.intersection.call(Symbol("s")));
show(() => Set.prototype.intersection.call({}));
show(() => Set.prototype.intersection.call([1]));
show(() => Set.prototype.intersection.call((() => 1)));
show(() => Set.prototype.intersection.call(new Map()));
show(() => Set.prototype.intersection.call(/r/));
show(() => Set.prototype.intersection.call(new Date(0)));
show(() => Set.prototype.intersection.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.intersection.call(probe("this", "t")));
