// `String.prototype.trim` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.trim.call(undefined));
show(() => String.prototype.trim.call(null));
show(() => String.prototype.trim.call(7));
show(() => String.prototype.trim.call("text"));
show(() => String.prototype.trim.call(true));
show(() => String.prototype.trim.call(8n));
show(() => String.prototype.trim.call(Symbol("s")));
show(() => String.prototype.trim.call({}));
show(() => String.prototype.trim.call([1]));
show(() => String.prototype.trim.call((() => 1)));
show(() => String.prototype.trim.call(new Map()));
show(() => String.prototype.trim.call(/r/));
show(() => String.prototype.trim.call(new Date(0)));
show(() => String.prototype.trim.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.trim.call(probe("this", "t")));
