// `Array.prototype.findLast` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.findLast.call(undefined));
show(() => Array.prototype.findLast.call(null));
show(() => Array.prototype.findLast.call(7));
show(() => Array.prototype.findLast.call("text"));
show(() => Array.prototype.findLast.call(true));
show(() => Array.prototype.findLast.call(8n));
show(() => Array.prototype.findLast.call(Symbol("s")));
show(() => Array.prototype.findLast.call({}));
show(() => Array.prototype.findLast.call([1]));
show(() => Array.prototype.findLast.call((() => 1)));
show(() => Array.prototype.findLast.call(new Map()));
show(() => Array.prototype.findLast.call(/r/));
show(() => Array.prototype.findLast.call(new Date(0)));
show(() => Array.prototype.findLast.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.findLast.call(probe("this", "t")));
