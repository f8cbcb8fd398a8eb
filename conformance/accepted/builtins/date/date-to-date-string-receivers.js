// `Date.prototype.toDateString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toDateString.call(undefined));
show(() => Date.prototype.toDateString.call(null));
show(() => Date.prototype.toDateString.call(7));
show(() => Date.prototype.toDateString.call("text"));
show(() => Date.prototype.toDateString.call(true));
show(() => Date.prototype.toDateString.call(8n));
show(() => Date.prototype.toDateString.call(Symbol("s")));
show(() => Date.prototype.toDateString.call({}));
show(() => Date.prototype.toDateString.call([1]));
show(() => Date.prototype.toDateString.call((() => 1)));
show(() => Date.prototype.toDateString.call(new Map()));
show(() => Date.prototype.toDateString.call(/r/));
show(() => Date.prototype.toDateString.call(new Date(0)));
show(() => Date.prototype.toDateString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toDateString.call(probe("this", "t")));
