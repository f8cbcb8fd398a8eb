// `Date.prototype.setMilliseconds` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setMilliseconds.call(undefined));
show(() => Date.prototype.setMilliseconds.call(null));
show(() => Date.prototype.setMilliseconds.call(7));
show(() => Date.prototype.setMilliseconds.call("text"));
show(() => Date.prototype.setMilliseconds.call(true));
show(() => Date.prototype.setMilliseconds.call(8n));
show(() => Date.prototype.setMilliseconds.call(Symbol("s")));
show(() => Date.prototype.setMilliseconds.call({}));
show(() => Date.prototype.setMilliseconds.call([1]));
show(() => Date.prototype.setMilliseconds.call((() => 1)));
show(() => Date.prototype.setMilliseconds.call(new Map()));
show(() => Date.prototype.setMilliseconds.call(/r/));
show(() => Date.prototype.setMilliseconds.call(new Date(0)));
show(() => Date.prototype.setMilliseconds.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setMilliseconds.call(probe("this", "t")));
