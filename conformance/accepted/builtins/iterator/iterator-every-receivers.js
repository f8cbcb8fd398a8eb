// `Iterator.prototype.every` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.every.call(undefined));
show(() => Iterator.prototype.every.call(null));
show(() => Iterator.prototype.every.call(7));
show(() => Iterator.prototype.every.call("text"));
show(() => Iterator.prototype.every.call(true));
show(() => Iterator.prototype.every.call(8n));
show(() => Iterator.prototype.every.call(Symbol("s")));
show(() => Iterator.prototype.every.call({}));
show(() => Iterator.prototype.every.call([1]));
show(() => Iterator.prototype.every.call((() => 1)));
show(() => Iterator.prototype.every.call(new Map()));
show(() => Iterator.prototype.every.call(/r/));
show(() => Iterator.prototype.every.call(new Date(0)));
show(() => Iterator.prototype.every.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.every.call(probe("this", "t")));
