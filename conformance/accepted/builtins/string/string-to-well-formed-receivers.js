// `String.prototype.toWellFormed` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.toWellFormed.call(undefined));
show(() => String.prototype.toWellFormed.call(null));
show(() => String.prototype.toWellFormed.call(7));
show(() => String.prototype.toWellFormed.call("text"));
show(() => String.prototype.toWellFormed.call(true));
show(() => String.prototype.toWellFormed.call(8n));
show(() => String.prototype.toWellFormed.call(Symbol("s")));
show(() => String.prototype.toWellFormed.call({}));
show(() => String.prototype.toWellFormed.call([1]));
show(() => String.prototype.toWellFormed.call((() => 1)));
show(() => String.prototype.toWellFormed.call(new Map()));
show(() => String.prototype.toWellFormed.call(/r/));
show(() => String.prototype.toWellFormed.call(new Date(0)));
show(() => String.prototype.toWellFormed.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.toWellFormed.call(probe("this", "t")));
