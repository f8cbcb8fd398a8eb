// `String.prototype.trimEnd` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.trimEnd.call(undefined));
show(() => String.prototype.trimEnd.call(null));
show(() => String.prototype.trimEnd.call(7));
show(() => String.prototype.trimEnd.call("text"));
show(() => String.prototype.trimEnd.call(true));
show(() => String.prototype.trimEnd.call(8n));
show(() => String.prototype.trimEnd.call(Symbol("s")));
show(() => String.prototype.trimEnd.call({}));
show(() => String.prototype.trimEnd.call([1]));
show(() => String.prototype.trimEnd.call((() => 1)));
show(() => String.prototype.trimEnd.call(new Map()));
show(() => String.prototype.trimEnd.call(/r/));
show(() => String.prototype.trimEnd.call(new Date(0)));
show(() => String.prototype.trimEnd.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.trimEnd.call(probe("this", "t")));
