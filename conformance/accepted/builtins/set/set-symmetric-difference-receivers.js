// `Set.prototype.symmetricDifference` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Set.prototype.symmetricDifference.call(undefined));
show(() => Set.prototype.symmetricDifference.call(null));
show(() => Set.prototype.symmetricDifference.call(7));
show(() => Set.prototype.symmetricDifference.call("text"));
show(() => Set.prototype.symmetricDifference.call(true));
show(() => Set.prototype.symmetricDifference.call(8n));
show(() => Set.prototype.symmetricDifference.call(Symbol("s")));
show(() => Set.prototype.symmetricDifference.call({}));
show(() => Set.prototype.symmetricDifference.call([1]));
show(() => Set.prototype.symmetricDifference.call((() => 1)));
show(() => Set.prototype.symmetricDifference.call(new Map()));
show(() => Set.prototype.symmetricDifference.call(/r/));
show(() => Set.prototype.symmetricDifference.call(new Date(0)));
show(() => Set.prototype.symmetricDifference.call({ length: 2, 0: "p", 1: "q" }));
show(() => Set.prototype.symmetricDifference.call(probe("this", "t")));
