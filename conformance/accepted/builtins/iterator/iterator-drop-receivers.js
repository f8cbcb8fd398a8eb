// `Iterator.prototype.drop` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.drop.call(undefined));
show(() => Iterator.prototype.drop.call(null));
show(() => Iterator.prototype.drop.call(7));
show(() => Iterator.prototype.drop.call("text"));
show(() => Iterator.prototype.drop.call(true));
show(() => Iterator.prototype.drop.call(8n));
show(() => Iterator.prototype.drop.call(Symbol("s")));
show(() => Iterator.prototype.drop.call({}));
show(() => Iterator.prototype.drop.call([1]));
show(() => Iterator.prototype.drop.call((() => 1)));
show(() => Iterator.prototype.drop.call(new Map()));
show(() => Iterator.prototype.drop.call(/r/));
show(() => Iterator.prototype.drop.call(new Date(0)));
show(() => Iterator.prototype.drop.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.drop.call(probe("this", "t")));
