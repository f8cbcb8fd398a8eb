// `Date.prototype.getYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getYear.call(undefined));
show(() => Date.prototype.getYear.call(null));
show(() => Date.prototype.getYear.call(7));
show(() => Date.prototype.getYear.call("text"));
show(() => Date.prototype.getYear.call(true));
show(() => Date.prototype.getYear.call(8n));
show(() => Date.prototype.getYear.call(Symbol("s")));
show(() => Date.prototype.getYear.call({}));
show(() => Date.prototype.getYear.call([1]));
show(() => Date.prototype.getYear.call((() => 1)));
show(() => Date.prototype.getYear.call(new Map()));
show(() => Date.prototype.getYear.call(/r/));
show(() => Date.prototype.getYear.call(new Date(0)));
show(() => Date.prototype.getYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getYear.call(probe("this", "t")));
