// `Iterator.prototype.map` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Iterator.prototype.map.call(undefined));
show(() => Iterator.prototype.map.call(null));
show(() => Iterator.prototype.map.call(7));
show(() => Iterator.prototype.map.call("text"));
show(() => Iterator.prototype.map.call(true));
show(() => Iterator.prototype.map.call(8n));
show(() => Iterator.prototype.map.call(Symbol("s")));
show(() => Iterator.prototype.map.call({}));
show(() => Iterator.prototype.map.call([1]));
show(() => Iterator.prototype.map.call((() => 1)));
show(() => Iterator.prototype.map.call(new Map()));
show(() => Iterator.prototype.map.call(/r/));
show(() => Iterator.prototype.map.call(new Date(0)));
show(() => Iterator.prototype.map.call({ length: 2, 0: "p", 1: "q" }));
show(() => Iterator.prototype.map.call(probe("this", "t")));
