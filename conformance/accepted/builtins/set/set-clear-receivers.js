// `Set.prototype.clear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.clear.call(undefined));
show(() => Set.prototype.clear.call(null));
show(() => Set.prototype.clear.call(7));
show(() => Set.prototype.clear.call("text"));
show(() => Set.prototype.clear.call(true));
show(() => Set.prototype.clear.call(8n));
show(() => Set.prototype.clear.call(Symbol("s")));
show(() => Set.prototype.clear.call({}));
show(() => Set.prototype.clear.call([1]));
show(() => Set.prototype.clear.call((() => 1)));
show(() => Set.prototype.clear.call(new Map()));
show(() => Set.prototype.clear.call(/r/));
show(() => Set.prototype.clear.call(new Date(0)));
show(() => Set.prototype.clear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.clear.call(probe("this", "t")));
