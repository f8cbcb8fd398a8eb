// `Iterator.prototype.some` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.some.call(undefined));
show(() => Iterator.prototype.some.call(null));
show(() => Iterator.prototype.some.call(7));
show(() => Iterator.prototype.some.call("text"));
show(() => Iterator.prototype.some.call(true));
show(() => Iterator.prototype.some.call(8n));
show(() => Iterator.prototype.some.call(Symbol("s")));
show(() => Iterator.prototype.some.call({}));
show(() => Iterator.prototype.some.call([1]));
show(() => Iterator.prototype.some.call((() => 1)));
show(() => Iterator.prototype.some.call(new Map()));
show(() => Iterator.prototype.some.call(/r/));
show(() => Iterator.prototype.some.call(new Date(0)));
show(() => Iterator.prototype.some.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.some.call(probe("this", "t")));
