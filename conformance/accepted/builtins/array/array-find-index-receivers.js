// `Array.prototype.findIndex` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.findIndex.call(undefined));
show(() => Array.prototype.findIndex.call(null));
show(() => Array.prototype.findIndex.call(7));
show(() => Array.prototype.findIndex.call("text"));
show(() => Array.prototype.findIndex.call(true));
show(() => Array.prototype.findIndex.call(8n));
show(() => Array.prototype.findIndex.call(Symbol("s")));
show(() => Array.prototype.findIndex.call({}));
show(() => Array.prototype.findIndex.call([1]));
show(() => Array.prototype.findIndex.call((() => 1)));
show(() => Array.prototype.findIndex.call(new Map()));
show(() => Array.prototype.findIndex.call(/r/));
show(() => Array.prototype.findIndex.call(new Date(0)));
show(() => Array.prototype.findIndex.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.findIndex.call(probe("this", "t")));
