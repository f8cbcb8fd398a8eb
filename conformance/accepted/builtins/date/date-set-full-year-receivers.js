// `Date.prototype.setFullYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setFullYear.call(undefined));
show(() => Date.prototype.setFullYear.call(null));
show(() => Date.prototype.setFullYear.call(7));
show(() => Date.prototype.setFullYear.call("text"));
show(() => Date.prototype.setFullYear.call(true));
show(() => Date.prototype.setFullYear.call(8n));
show(() => Date.prototype.setFullYear.call(Symbol("s")));
show(() => Date.prototype.setFullYear.call({}));
show(() => Date.prototype.setFullYear.call([1]));
show(() => Date.prototype.setFullYear.call((() => 1)));
show(() => Date.prototype.setFullYear.call(new Map()));
show(() => Date.prototype.setFullYear.call(/r/));
show(() => Date.prototype.setFullYear.call(new Date(0)));
show(() => Date.prototype.setFullYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setFullYear.call(probe("this", "t")));
