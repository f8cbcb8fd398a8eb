// `Array.prototype.toSorted` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.toSorted.call(undefined));
show(() => Array.prototype.toSorted.call(null));
show(() => Array.prototype.toSorted.call(7));
show(() => Array.prototype.toSorted.call("text"));
show(() => Array.prototype.toSorted.call(true));
show(() => Array.prototype.toSorted.call(8n));
show(() => Array.prototype.toSorted.call(Symbol("s")));
show(() => Array.prototype.toSorted.call({}));
show(() => Array.prototype.toSorted.call([1]));
show(() => Array.prototype.toSorted.call((() => 1)));
show(() => Array.prototype.toSorted.call(new Map()));
show(() => Array.prototype.toSorted.call(/r/));
show(() => Array.prototype.toSorted.call(new Date(0)));
show(() => Array.prototype.toSorted.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.toSorted.call(probe("this", "t")));
