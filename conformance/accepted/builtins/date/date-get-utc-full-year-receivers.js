// `Date.prototype.getUTCFullYear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getUTCFullYear.call(undefined));
show(() => Date.prototype.getUTCFullYear.call(null));
show(() => Date.prototype.getUTCFullYear.call(7));
show(() => Date.prototype.getUTCFullYear.call("text"));
show(() => Date.prototype.getUTCFullYear.call(true));
show(() => Date.prototype.getUTCFullYear.call(8n));
show(() => Date.prototype.getUTCFullYear.call(Symbol("s")));
show(() => Date.prototype.getUTCFullYear.call({}));
show(() => Date.prototype.getUTCFullYear.call([1]));
show(() => Date.prototype.getUTCFullYear.call((() => 1)));
show(() => Date.prototype.getUTCFullYear.call(new Map()));
show(() => Date.prototype.getUTCFullYear.call(/r/));
show(() => Date.prototype.getUTCFullYear.call(new Date(0)));
show(() => Date.prototype.getUTCFullYear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getUTCFullYear.call(probe("this", "t")));
