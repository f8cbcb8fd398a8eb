// `String.prototype.split` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.split.call(undefined));
show(() => String.prototype.split.call(null));
show(() => String.prototype.split.call(7));
show(() => String.prototype.split.call("text"));
show(() => String.prototype.split.call(true));
show(() => String.prototype.split.call(8n));
show(() => String.prototype.split.call(Symbol("s")));
show(() => String.prototype.split.call({}));
show(() => String.prototype.split.call([1]));
show(() => String.prototype.split.call((() => 1)));
show(() => String.prototype.split.call(new Map()));
show(() => String.prototype.split.call(/r/));
show(() => String.prototype.split.call(new Date(0)));
show(() => String.prototype.split.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.split.call(probe("this", "t")));
