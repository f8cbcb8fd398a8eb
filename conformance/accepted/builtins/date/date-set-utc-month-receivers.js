// `Date.prototype.setUTCMonth` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCMonth.call(undefined));
show(() => Date.prototype.setUTCMonth.call(null));
show(() => Date.prototype.setUTCMonth.call(7));
show(() => Date.prototype.setUTCMonth.call("text"));
show(() => Date.prototype.setUTCMonth.call(true));
show(() => Date.prototype.setUTCMonth.call(8n));
show(() => Date.prototype.setUTCMonth.call(Symbol("s")));
show(() => Date.prototype.setUTCMonth.call({}));
show(() => Date.prototype.setUTCMonth.call([1]));
show(() => Date.prototype.setUTCMonth.call((() => 1)));
show(() => Date.prototype.setUTCMonth.call(new Map()));
show(() => Date.prototype.setUTCMonth.call(/r/));
show(() => Date.prototype.setUTCMonth.call(new Date(0)));
show(() => Date.prototype.setUTCMonth.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCMonth.call(probe("this", "t")));
