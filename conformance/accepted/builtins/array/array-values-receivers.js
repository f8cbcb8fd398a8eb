// `Array.prototype.values` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.values.call(undefined));
show(() => Array.prototype.values.call(null));
show(() => Array.prototype.values.call(7));
show(() => Array.prototype.values.call("text"));
show(() => Array.prototype.values.call(true));
show(() => Array.prototype.values.call(8n));
show(() => Array.prototype.values.call(Symbol("s")));
show(() => Array.prototype.values.call({}));
show(() => Array.prototype.values.call([1]));
show(() => Array.prototype.values.call((() => 1)));
show(() => Array.prototype.values.call(new Map()));
show(() => Array.prototype.values.call(/r/));
show(() => Array.prototype.values.call(new Date(0)));
show(() => Array.prototype.values.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.values.call(probe("this", "t")));
