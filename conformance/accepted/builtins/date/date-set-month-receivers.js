// `Date.prototype.setMonth` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setMonth.call(undefined));
show(() => Date.prototype.setMonth.call(null));
show(() => Date.prototype.setMonth.call(7));
show(() => Date.prototype.setMonth.call("text"));
show(() => Date.prototype.setMonth.call(true));
show(() => Date.prototype.setMonth.call(8n));
show(() => Date.prototype.setMonth.call(Symbol("s")));
show(() => Date.prototype.setMonth.call({}));
show(() => Date.prototype.setMonth.call([1]));
show(() => Date.prototype.setMonth.call((() => 1)));
show(() => Date.prototype.setMonth.call(new Map()));
show(() => Date.prototype.setMonth.call(/r/));
show(() => Date.prototype.setMonth.call(new Date(0)));
show(() => Date.prototype.setMonth.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setMonth.call(probe("this", "t")));
