// `Date.prototype.toISOString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toISOString.call(undefined));
show(() => Date.prototype.toISOString.call(null));
show(() => Date.prototype.toISOString.call(7));
show(() => Date.prototype.toISOString.call("text"));
show(() => Date.prototype.toISOString.call(true));
show(() => Date.prototype.toISOString.call(8n));
show(() => Date.prototype.toISOString.call(Symbol("s")));
show(() => Date.prototype.toISOString.call({}));
show(() => Date.prototype.toISOString.call([1]));
show(() => Date.prototype.toISOString.call((() => 1)));
show(() => Date.prototype.toISOString.call(new Map()));
show(() => Date.prototype.toISOString.call(/r/));
show(() => Date.prototype.toISOString.call(new Date(0)));
show(() => Date.prototype.toISOString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toISOString.call(probe("this", "t")));
