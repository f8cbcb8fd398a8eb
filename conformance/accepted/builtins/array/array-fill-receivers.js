// `Array.prototype.fill` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.fill.call(undefined));
show(() => Array.prototype.fill.call(null));
show(() => Array.prototype.fill.call(7));
show(() => Array.prototype.fill.call("text"));
show(() => Array.prototype.fill.call(true));
show(() => Array.prototype.fill.call(8n));
show(() => Array.prototype.fill.call(Symbol("s")));
show(() => Array.prototype.fill.call({}));
show(() => Array.prototype.fill.call([1]));
show(() => Array.prototype.fill.call((() => 1)));
show(() => Array.prototype.fill.call(new Map()));
show(() => Array.prototype.fill.call(/r/));
show(() => Array.prototype.fill.call(new Date(0)));
show(() => Array.prototype.fill.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.fill.call(probe("this", "t")));
