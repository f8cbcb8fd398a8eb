// `Date.prototype.getMinutes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getMinutes.call(undefined));
show(() => Date.prototype.getMinutes.call(null));
show(() => Date.prototype.getMinutes.call(7));
show(() => Date.prototype.getMinutes.call("text"));
show(() => Date.prototype.getMinutes.call(true));
show(() => Date.prototype.getMinutes.call(8n));
show(() => Date.prototype.getMinutes.call(Symbol("s")));
show(() => Date.prototype.getMinutes.call({}));
show(() => Date.prototype.getMinutes.call([1]));
show(() => Date.prototype.getMinutes.call((() => 1)));
show(() => Date.prototype.getMinutes.call(new Map()));
show(() => Date.prototype.getMinutes.call(/r/));
show(() => Date.prototype.getMinutes.call(new Date(0)));
show(() => Date.prototype.getMinutes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getMinutes.call(probe("this", "t")));
