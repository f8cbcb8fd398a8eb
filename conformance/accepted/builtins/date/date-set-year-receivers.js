// `Date.prototype.setYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setYear.call(undefined));
show(() => Date.prototype.setYear.call(null));
show(() => Date.prototype.setYear.call(7));
show(() => Date.prototype.setYear.call("text"));
show(() => Date.prototype.setYear.call(true));
show(() => Date.prototype.setYear.call(8n));
show(() => Date.prototype.setYear.call(Symbol("s")));
show(() => Date.prototype.setYear.call({}));
show(() => Date.prototype.setYear.call([1]));
show(() => Date.prototype.setYear.call((() => 1)));
show(() => Date.prototype.setYear.call(new Map()));
show(() => Date.prototype.setYear.call(/r/));
show(() => Date.prototype.setYear.call(new Date(0)));
show(() => Date.prototype.setYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setYear.call(probe("this", "t")));
