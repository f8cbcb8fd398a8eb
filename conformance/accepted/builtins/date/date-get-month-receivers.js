// `Date.prototype.getMonth` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getMonth.call(undefined));
show(() => Date.prototype.getMonth.call(null));
show(() => Date.prototype.getMonth.call(7));
show(() => Date.prototype.getMonth.call("text"));
show(() => Date.prototype.getMonth.call(true));
show(() => Date.prototype.getMonth.call(8n));
show(() => Date.prototype.getMonth.call(Symbol("s")));
show(() => Date.prototype.getMonth.call({}));
show(() => Date.prototype.getMonth.call([1]));
show(() => Date.prototype.getMonth.call((() => 1)));
show(() => Date.prototype.getMonth.call(new Map()));
show(() => Date.prototype.getMonth.call(/r/));
show(() => Date.prototype.getMonth.call(new Date(0)));
show(() => Date.prototype.getMonth.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getMonth.call(probe("this", "t")));
