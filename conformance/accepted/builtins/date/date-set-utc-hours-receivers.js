// `Date.prototype.setUTCHours` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCHours.call(undefined));
show(() => Date.prototype.setUTCHours.call(null));
show(() => Date.prototype.setUTCHours.call(7));
show(() => Date.prototype.setUTCHours.call("text"));
show(() => Date.prototype.setUTCHours.call(true));
show(() => Date.prototype.setUTCHours.call(8n));
show(() => Date.prototype.setUTCHours.call(Symbol("s")));
show(() => Date.prototype.setUTCHours.call({}));
show(() => Date.prototype.setUTCHours.call([1]));
show(() => Date.prototype.setUTCHours.call((() => 1)));
show(() => Date.prototype.setUTCHours.call(new Map()));
show(() => Date.prototype.setUTCHours.call(/r/));
show(() => Date.prototype.setUTCHours.call(new Date(0)));
show(() => Date.prototype.setUTCHours.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCHours.call(probe("this", "t")));
