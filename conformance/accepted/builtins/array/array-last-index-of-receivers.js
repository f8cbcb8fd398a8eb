// `Array.prototype.lastIndexOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.lastIndexOf.call(undefined));
show(() => Array.prototype.lastIndexOf.call(null));
show(() => Array.prototype.lastIndexOf.call(7));
show(() => Array.prototype.lastIndexOf.call("text"));
show(() => Array.prototype.lastIndexOf.call(true));
show(() => Array.prototype.lastIndexOf.call(8n));
show(() => Array.prototype.lastIndexOf.call(Symbol("s")));
show(() => Array.prototype.lastIndexOf.call({}));
show(() => Array.prototype.lastIndexOf.call([1]));
show(() => Array.prototype.lastIndexOf.call((() => 1)));
show(() => Array.prototype.lastIndexOf.call(new Map()));
show(() => Array.prototype.lastIndexOf.call(/r/));
show(() => Array.prototype.lastIndexOf.call(new Date(0)));
show(() => Array.prototype.lastIndexOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.lastIndexOf.call(probe("this", "t")));
