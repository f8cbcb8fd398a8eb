// `Array.prototype.findLastIndex` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.findLastIndex.call(undefined));
show(() => Array.prototype.findLastIndex.call(null));
show(() => Array.prototype.findLastIndex.call(7));
show(() => Array.prototype.findLastIndex.call("text"));
show(() => Array.prototype.findLastIndex.call(true));
show(() => Array.prototype.findLastIndex.call(8n));
show(() => Array.prototype.findLastIndex.call(Symbol("s")));
show(() => Array.prototype.findLastIndex.call({}));
show(() => Array.prototype.findLastIndex.call([1]));
show(() => Array.prototype.findLastIndex.call((() => 1)));
show(() => Array.prototype.findLastIndex.call(new Map()));
show(() => Array.prototype.findLastIndex.call(/r/));
show(() => Array.prototype.findLastIndex.call(new Date(0)));
show(() => Array.prototype.findLastIndex.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.findLastIndex.call(probe("this", "t")));
