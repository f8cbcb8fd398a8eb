// `Iterator.prototype.reduce` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.reduce.call(undefined));
show(() => Iterator.prototype.reduce.call(null));
show(() => Iterator.prototype.reduce.call(7));
show(() => Iterator.prototype.reduce.call("text"));
show(() => Iterator.prototype.reduce.call(true));
show(() => Iterator.prototype.reduce.call(8n));
show(() => Iterator.prototype.reduce.call(Symbol("s")));
show(() => Iterator.prototype.reduce.call({}));
show(() => Iterator.prototype.reduce.call([1]));
show(() => Iterator.prototype.reduce.call((() => 1)));
show(() => Iterator.prototype.reduce.call(new Map()));
show(() => Iterator.prototype.reduce.call(/r/));
show(() => Iterator.prototype.reduce.call(new Date(0)));
show(() => Iterator.prototype.reduce.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.reduce.call(probe("this", "t")));
