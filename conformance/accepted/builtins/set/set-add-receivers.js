// `Set.prototype.add` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.add.call(undefined));
show(() => Set.prototype.add.call(null));
show(() => Set.prototype.add.call(7));
show(() => Set.prototype.add.call("text"));
show(() => Set.prototype.add.call(true));
show(() => Set.prototype.add.call(8n));
show(() => Set.prototype.add.call(Symbol("s")));
show(() => Set.prototype.add.call({}));
show(() => Set.prototype.add.call([1]));
show(() => Set.prototype.add.call((() => 1)));
show(() => Set.prototype.add.call(new Map()));
show(() => Set.prototype.add.call(/r/));
show(() => Set.prototype.add.call(new Date(0)));
show(() => Set.prototype.add.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.add.call(probe("this", "t")));
