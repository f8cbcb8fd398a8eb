// `Set.prototype.keys` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.keys.call(undefined));
show(() => Set.prototype.keys.call(null));
show(() => Set.prototype.keys.call(7));
show(() => Set.prototype.keys.call("text"));
show(() => Set.prototype.keys.call(true));
show(() => Set.prototype.keys.call(8n));
show(() => Set.prototype.keys.call(Symbol("s")));
show(() => Set.prototype.keys.call({}));
show(() => Set.prototype.keys.call([1]));
show(() => Set.prototype.keys.call((() => 1)));
show(() => Set.prototype.keys.call(new Map()));
show(() => Set.prototype.keys.call(/r/));
show(() => Set.prototype.keys.call(new Date(0)));
show(() => Set.prototype.keys.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.keys.call(probe("this", "t")));
