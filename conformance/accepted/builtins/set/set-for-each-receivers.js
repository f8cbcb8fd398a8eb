// `Set.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.forEach.call(undefined));
show(() => Set.prototype.forEach.call(null));
show(() => Set.prototype.forEach.call(7));
show(() => Set.prototype.forEach.call("text"));
show(() => Set.prototype.forEach.call(true));
show(() => Set.prototype.forEach.call(8n));
show(() => Set.prototype.forEach.call(Symbol("s")));
show(() => Set.prototype.forEach.call({}));
show(() => Set.prototype.forEach.call([1]));
show(() => Set.prototype.forEach.call((() => 1)));
show(() => Set.prototype.forEach.call(new Map()));
show(() => Set.prototype.forEach.call(/r/));
show(() => Set.prototype.forEach.call(new Date(0)));
show(() => Set.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.forEach.call(probe("this", "t")));
