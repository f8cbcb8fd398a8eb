// `Date.prototype.setUTCMinutes` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCMinutes.call(undefined));
show(() => Date.prototype.setUTCMinutes.call(null));
show(() => Date.prototype.setUTCMinutes.call(7));
show(() => Date.prototype.setUTCMinutes.call("text"));
show(() => Date.prototype.setUTCMinutes.call(true));
show(() => Date.prototype.setUTCMinutes.call(8n));
show(() => Date.prototype.setUTCMinutes.call(Symbol("s")));
show(() => Date.prototype.setUTCMinutes.call({}));
show(() => Date.prototype.setUTCMinutes.call([1]));
show(() => Date.prototype.setUTCMinutes.call((() => 1)));
show(() => Date.prototype.setUTCMinutes.call(new Map()));
show(() => Date.prototype.setUTCMinutes.call(/r/));
show(() => Date.prototype.setUTCMinutes.call(new Date(0)));
show(() => Date.prototype.setUTCMinutes.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCMinutes.call(probe("this", "t")));
