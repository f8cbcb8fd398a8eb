// `Date.prototype.setUTCFullYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setUTCFullYear.call(undefined));
show(() => Date.prototype.setUTCFullYear.call(null));
show(() => Date.prototype.setUTCFullYear.call(7));
show(() => Date.prototype.setUTCFullYear.call("text"));
show(() => Date.prototype.setUTCFullYear.call(true));
show(() => Date.prototype.setUTCFullYear.call(8n));
show(() => Date.prototype.setUTCFullYear.call(Symbol("s")));
show(() => Date.prototype.setUTCFullYear.call({}));
show(() => Date.prototype.setUTCFullYear.call([1]));
show(() => Date.prototype.setUTCFullYear.call((() => 1)));
show(() => Date.prototype.setUTCFullYear.call(new Map()));
show(() => Date.prototype.setUTCFullYear.call(/r/));
show(() => Date.prototype.setUTCFullYear.call(new Date(0)));
show(() => Date.prototype.setUTCFullYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setUTCFullYear.call(probe("this", "t")));
