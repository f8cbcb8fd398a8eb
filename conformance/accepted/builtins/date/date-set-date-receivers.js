// `Date.prototype.setDate` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.setDate.call(undefined));
show(() => Date.prototype.setDate.call(null));
show(() => Date.prototype.setDate.call(7));
show(() => Date.prototype.setDate.call("text"));
show(() => Date.prototype.setDate.call(true));
show(() => Date.prototype.setDate.call(8n));
show(() => Date.prototype.setDate.call(Symbol("s")));
show(() => Date.prototype.setDate.call({}));
show(() => Date.prototype.setDate.call([1]));
show(() => Date.prototype.setDate.call((() => 1)));
show(() => Date.prototype.setDate.call(new Map()));
show(() => Date.prototype.setDate.call(/r/));
show(() => Date.prototype.setDate.call(new Date(0)));
show(() => Date.prototype.setDate.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.setDate.call(probe("this", "t")));
