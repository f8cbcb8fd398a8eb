// `Date.prototype.toTimeString` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Date.prototype.toTimeString.call(undefined));
show(() => Date.prototype.toTimeString.call(null));
show(() => Date.prototype.toTimeString.call(7));
show(() => Date.prototype.toTimeString.call("text"));
show(() => Date.prototype.toTimeString.call(true));
show(() => Date.prototype.toTimeString.call(8n));
show(() => Date.prototype.toTimeString.call(Symbol("s")));
show(() => Date.prototype.toTimeString.call({}));
show(() => Date.prototype.toTimeString.call([1]));
show(() => Date.prototype.toTimeString.call((() => 1)));
show(() => Date.prototype.toTimeString.call(new Map()));
show(() => Date.prototype.toTimeString.call(/r/));
show(() => Date.prototype.toTimeString.call(new Date(0)));
show(() => Date.prototype.toTimeString.call({ length: 2, 0: "p", 1: "q" }));
show(() => Date.prototype.toTimeString.call(probe("this", "t")));
