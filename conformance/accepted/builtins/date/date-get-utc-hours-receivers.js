// `Date.prototype.getUTCHours` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCHours.call(undefined));
show(() => Date.prototype.getUTCHours.call(null));
show(() => Date.prototype.getUTCHours.call(7));
show(() => Date.prototype.getUTCHours.call("text"));
show(() => Date.prototype.getUTCHours.call(true));
show(() => Date.prototype.getUTCHours.call(8n));
show(() => Date.prototype.getUTCHours.call(Symbol("s")));
show(() => Date.prototype.getUTCHours.call({}));
show(() => Date.prototype.getUTCHours.call([1]));
show(() => Date.prototype.getUTCHours.call((() => 1)));
show(() => Date.prototype.getUTCHours.call(new Map()));
show(() => Date.prototype.getUTCHours.call(/r/));
show(() => Date.prototype.getUTCHours.call(new Date(0)));
show(() => Date.prototype.getUTCHours.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCHours.call(probe("this", "t")));
