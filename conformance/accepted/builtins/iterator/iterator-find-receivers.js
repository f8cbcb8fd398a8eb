// `Iterator.prototype.find` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.find.call(undefined));
show(() => Iterator.prototype.find.call(null));
show(() => Iterator.prototype.find.call(7));
show(() => Iterator.prototype.find.call("text"));
show(() => Iterator.prototype.find.call(true));
show(() => Iterator.prototype.find.call(8n));
show(() => Iterator.prototype.find.call(Symbol("s")));
show(() => Iterator.prototype.find.call({}));
show(() => Iterator.prototype.find.call([1]));
show(() => Iterator.prototype.find.call((() => 1)));
show(() => Iterator.prototype.find.call(new Map()));
show(() => Iterator.prototype.find.call(/r/));
show(() => Iterator.prototype.find.call(new Date(0)));
show(() => Iterator.prototype.find.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.find.call(probe("this", "t")));
