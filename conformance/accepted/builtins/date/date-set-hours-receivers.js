// `Date.prototype.setHours` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setHours.call(undefined));
show(() => Date.prototype.setHours.call(null));
show(() => Date.prototype.setHours.call(7));
show(() => Date.prototype.setHours.call("text"));
show(() => Date.prototype.setHours.call(true));
show(() => Date.prototype.setHours.call(8n));
show(() => Date.prototype.setHours.call(Symbol("s")));
show(() => Date.prototype.setHours.call({}));
show(() => Date.prototype.setHours.call([1]));
show(() => Date.prototype.setHours.call((() => 1)));
show(() => Date.prototype.setHours.call(new Map()));
show(() => Date.prototype.setHours.call(/r/));
show(() => Date.prototype.setHours.call(new Date(0)));
show(() => Date.prototype.setHours.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setHours.call(probe("this", "t")));
