// `Iterator.prototype.toArray` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.toArray.call(undefined));
show(() => Iterator.prototype.toArray.call(null));
show(() => Iterator.prototype.toArray.call(7));
show(() => Iterator.prototype.toArray.call("text"));
show(() => Iterator.prototype.toArray.call(true));
show(() => Iterator.prototype.toArray.call(8n));
show(() => Iterator.prototype.toArray.call(Symbol("s")));
show(() => Iterator.prototype.toArray.call({}));
show(() => Iterator.prototype.toArray.call([1]));
show(() => Iterator.prototype.toArray.call((() => 1)));
show(() => Iterator.prototype.toArray.call(new Map()));
show(() => Iterator.prototype.toArray.call(/r/));
show(() => Iterator.prototype.toArray.call(new Date(0)));
show(() => Iterator.prototype.toArray.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.toArray.call(probe("this", "t")));
