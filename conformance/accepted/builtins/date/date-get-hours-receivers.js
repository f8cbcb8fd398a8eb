// `Date.prototype.getHours` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getHours.call(undefined));
show(() => Date.prototype.getHours.call(null));
show(() => Date.prototype.getHours.call(7));
show(() => Date.prototype.getHours.call("text"));
show(() => Date.prototype.getHours.call(true));
show(() => Date.prototype.getHours.call(8n));
show(() => Date.prototype.getHours.call(Symbol("s")));
show(() => Date.prototype.getHours.call({}));
show(() => Date.prototype.getHours.call([1]));
show(() => Date.prototype.getHours.call((() => 1)));
show(() => Date.prototype.getHours.call(new Map()));
show(() => Date.prototype.getHours.call(/r/));
show(() => Date.prototype.getHours.call(new Date(0)));
show(() => Date.prototype.getHours.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getHours.call(probe("this", "t")));
