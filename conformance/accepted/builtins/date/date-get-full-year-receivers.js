// `Date.prototype.getFullYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getFullYear.call(undefined));
show(() => Date.prototype.getFullYear.call(null));
show(() => Date.prototype.getFullYear.call(7));
show(() => Date.prototype.getFullYear.call("text"));
show(() => Date.prototype.getFullYear.call(true));
show(() => Date.prototype.getFullYear.call(8n));
show(() => Date.prototype.getFullYear.call(Symbol("s")));
show(() => Date.prototype.getFullYear.call({}));
show(() => Date.prototype.getFullYear.call([1]));
show(() => Date.prototype.getFullYear.call((() => 1)));
show(() => Date.prototype.getFullYear.call(new Map()));
show(() => Date.prototype.getFullYear.call(/r/));
show(() => Date.prototype.getFullYear.call(new Date(0)));
show(() => Date.prototype.getFullYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getFullYear.call(probe("this", "t")));
