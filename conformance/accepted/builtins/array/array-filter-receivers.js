// `Array.prototype.filter` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.filter.call(undefined));
show(() => Array.prototype.filter.call(null));
show(() => Array.prototype.filter.call(7));
show(() => Array.prototype.filter.call("text"));
show(() => Array.prototype.filter.call(true));
show(() => Array.prototype.filter.call(8n));
show(() => Array.prototype.filter.call(Symbol("s")));
show(() => Array.prototype.filter.call({}));
show(() => Array.prototype.filter.call([1]));
show(() => Array.prototype.filter.call((() => 1)));
show(() => Array.prototype.filter.call(new Map()));
show(() => Array.prototype.filter.call(/r/));
show(() => Array.prototype.filter.call(new Date(0)));
show(() => Array.prototype.filter.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.filter.call(probe("this", "t")));
