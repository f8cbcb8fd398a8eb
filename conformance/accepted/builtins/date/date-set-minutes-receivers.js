// `Date.prototype.setMinutes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setMinutes.call(undefined));
show(() => Date.prototype.setMinutes.call(null));
show(() => Date.prototype.setMinutes.call(7));
show(() => Date.prototype.setMinutes.call("text"));
show(() => Date.prototype.setMinutes.call(true));
show(() => Date.prototype.setMinutes.call(8n));
show(() => Date.prototype.setMinutes.call(Symbol("s")));
show(() => Date.prototype.setMinutes.call({}));
show(() => Date.prototype.setMinutes.call([1]));
show(() => Date.prototype.setMinutes.call((() => 1)));
show(() => Date.prototype.setMinutes.call(new Map()));
show(() => Date.prototype.setMinutes.call(/r/));
show(() => Date.prototype.setMinutes.call(new Date(0)));
show(() => Date.prototype.setMinutes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setMinutes.call(probe("this", "t")));
