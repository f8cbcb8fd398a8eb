// `Date.prototype.getDay` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getDay.call(undefined));
show(() => Date.prototype.getDay.call(null));
show(() => Date.prototype.getDay.call(7));
show(() => Date.prototype.getDay.call("text"));
show(() => Date.prototype.getDay.call(true));
show(() => Date.prototype.getDay.call(8n));
show(() => Date.prototype.getDay.call(Symbol("s")));
show(() => Date.prototype.getDay.call({}));
show(() => Date.prototype.getDay.call([1]));
show(() => Date.prototype.getDay.call((() => 1)));
show(() => Date.prototype.getDay.call(new Map()));
show(() => Date.prototype.getDay.call(/r/));
show(() => Date.prototype.getDay.call(new Date(0)));
show(() => Date.prototype.getDay.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getDay.call(probe("this", "t")));
