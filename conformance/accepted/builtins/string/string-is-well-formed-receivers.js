// `String.prototype.isWellFormed` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.isWellFormed.call(undefined));
show(() => String.prototype.isWellFormed.call(null));
show(() => String.prototype.isWellFormed.call(7));
show(() => String.prototype.isWellFormed.call("text"));
show(() => String.prototype.isWellFormed.call(true));
show(() => String.prototype.isWellFormed.call(8n));
show(() => String.prototype.isWellFormed.call(Symbol("s")));
show(() => String.prototype.isWellFormed.call({}));
show(() => String.prototype.isWellFormed.call([1]));
show(() => String.prototype.isWellFormed.call((() => 1)));
show(() => String.prototype.isWellFormed.call(new Map()));
show(() => String.prototype.isWellFormed.call(/r/));
show(() => String.prototype.isWellFormed.call(new Date(0)));
show(() => String.prototype.isWellFormed.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.isWellFormed.call(probe("this", "t")));
