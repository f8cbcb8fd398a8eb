// `String.prototype.lastIndexOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => String.prototype.lastIndexOf.call(undefined));
show(() => String.prototype.lastIndexOf.call(null));
show(() => String.prototype.lastIndexOf.call(7));
show(() => String.prototype.lastIndexOf.call("text"));
show(() => String.prototype.lastIndexOf.call(true));
show(() => String.prototype.lastIndexOf.call(8n));
show(() => String.prototype.lastIndexOf.call(Symbol("s")));
show(() => String.prototype.lastIndexOf.call({}));
show(() => String.prototype.lastIndexOf.call([1]));
show(() => String.prototype.lastIndexOf.call((() => 1)));
show(() => String.prototype.lastIndexOf.call(new Map()));
show(() => String.prototype.lastIndexOf.call(/r/));
show(() => String.prototype.lastIndexOf.call(new Date(0)));
show(() => String.prototype.lastIndexOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => String.prototype.lastIndexOf.call(probe("this", "t")));
