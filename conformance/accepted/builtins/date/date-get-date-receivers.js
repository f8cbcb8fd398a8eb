// `Date.prototype.getDate` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.getDate.call(undefined));
show(() => Date.prototype.getDate.call(null));
show(() => Date.prototype.getDate.call(7));
show(() => Date.prototype.getDate.call("text"));
show(() => Date.prototype.getDate.call(true));
show(() => Date.prototype.getDate.call(8n));
show(() => Date.prototype.getDate.call(Symbol("s")));
show(() => Date.prototype.getDate.call({}));
show(() => Date.prototype.getDate.call([1]));
show(() => Date.prototype.getDate.call((() => 1)));
show(() => Date.prototype.getDate.call(new Map()));
show(() => Date.prototype.getDate.call(/r/));
show(() => Date.prototype.getDate.call(new Date(0)));
show(() => Date.prototype.getDate.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.getDate.call(probe("this", "t")));
