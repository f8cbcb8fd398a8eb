// `Date.prototype.getUTCMonth` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCMonth.call(undefined));
show(() => Date.prototype.getUTCMonth.call(null));
show(() => Date.prototype.getUTCMonth.call(7));
show(() => Date.prototype.getUTCMonth.call("text"));
show(() => Date.prototype.getUTCMonth.call(true));
show(() => Date.prototype.getUTCMonth.call(8n));
show(() => Date.prototype.getUTCMonth.call(Symbol("s")));
show(() => Date.prototype.getUTCMonth.call({}));
show(() => Date.prototype.getUTCMonth.call([1]));
show(() => Date.prototype.getUTCMonth.call((() => 1)));
show(() => Date.prototype.getUTCMonth.call(new Map()));
show(() => Date.prototype.getUTCMonth.call(/r/));
show(() => Date.prototype.getUTCMonth.call(new Date(0)));
show(() => Date.prototype.getUTCMonth.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCMonth.call(probe("this", "t")));
