// `Array.prototype.pop` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.pop.call(undefined));
show(() => Array.prototype.pop.call(null));
show(() => Array.prototype.pop.call(7));
show(() => Array.prototype.pop.call("text"));
show(() => Array.prototype.pop.call(true));
show(() => Array.prototype.pop.call(8n));
show(() => Array.prototype.pop.call(Symbol("s")));
show(() => Array.prototype.pop.call({}));
show(() => Array.prototype.pop.call([1]));
show(() => Array.prototype.pop.call((() => 1)));
show(() => Array.prototype.pop.call(new Map()));
show(() => Array.prototype.pop.call(/r/));
show(() => Array.prototype.pop.call(new Date(0)));
show(() => Array.prototype.pop.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.pop.call(probe("this", "t")));
