// `Iterator.prototype.take` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.take.call(undefined));
show(() => Iterator.prototype.take.call(null));
show(() => Iterator.prototype.take.call(7));
show(() => Iterator.prototype.take.call("text"));
show(() => Iterator.prototype.take.call(true));
show(() => Iterator.prototype.take.call(8n));
show(() => Iterator.prototype.take.call(Symbol("s")));
show(() => Iterator.prototype.take.call({}));
show(() => Iterator.prototype.take.call([1]));
show(() => Iterator.prototype.take.call((() => 1)));
show(() => Iterator.prototype.take.call(new Map()));
show(() => Iterator.prototype.take.call(/r/));
show(() => Iterator.prototype.take.call(new Date(0)));
show(() => Iterator.prototype.take.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.take.call(probe("this", "t")));
