// `Iterator.prototype.filter` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.filter.call(undefined));
show(() => Iterator.prototype.filter.call(null));
show(() => Iterator.prototype.filter.call(7));
show(() => Iterator.prototype.filter.call("text"));
show(() => Iterator.prototype.filter.call(true));
show(() => Iterator.prototype.filter.call(8n));
show(() => Iterator.prototype.filter.call(Symbol("s")));
show(() => Iterator.prototype.filter.call({}));
show(() => Iterator.prototype.filter.call([1]));
show(() => Iterator.prototype.filter.call((() => 1)));
show(() => Iterator.prototype.filter.call(new Map()));
show(() => Iterator.prototype.filter.call(/r/));
show(() => Iterator.prototype.filter.call(new Date(0)));
show(() => Iterator.prototype.filter.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.filter.call(probe("this", "t")));
