// `Date.prototype.getUTCMinutes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCMinutes.call(undefined));
show(() => Date.prototype.getUTCMinutes.call(null));
show(() => Date.prototype.getUTCMinutes.call(7));
show(() => Date.prototype.getUTCMinutes.call("text"));
show(() => Date.prototype.getUTCMinutes.call(true));
show(() => Date.prototype.getUTCMinutes.call(8n));
show(() => Date.prototype.getUTCMinutes.call(Symbol("s")));
show(() => Date.prototype.getUTCMinutes.call({}));
show(() => Date.prototype.getUTCMinutes.call([1]));
show(() => Date.prototype.getUTCMinutes.call((() => 1)));
show(() => Date.prototype.getUTCMinutes.call(new Map()));
show(() => Date.prototype.getUTCMinutes.call(/r/));
show(() => Date.prototype.getUTCMinutes.call(new Date(0)));
show(() => Date.prototype.getUTCMinutes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCMinutes.call(probe("this", "t")));
