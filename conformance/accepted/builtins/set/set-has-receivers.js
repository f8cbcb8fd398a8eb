// `Set.prototype.has` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.has.call(undefined));
show(() => Set.prototype.has.call(null));
show(() => Set.prototype.has.call(7));
show(() => Set.prototype.has.call("text"));
show(() => Set.prototype.has.call(true));
show(() => Set.prototype.has.call(8n));
show(() => Set.prototype.has.call(Symbol("s")));
show(() => Set.prototype.has.call({}));
show(() => Set.prototype.has.call([1]));
show(() => Set.prototype.has.call((() => 1)));
show(() => Set.prototype.has.call(new Map()));
show(() => Set.prototype.has.call(/r/));
show(() => Set.prototype.has.call(new Date(0)));
show(() => Set.prototype.has.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.has.call(probe("this", "t")));
