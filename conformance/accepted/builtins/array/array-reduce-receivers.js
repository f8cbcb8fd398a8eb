// `Array.prototype.reduce` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.reduce.call(undefined));
show(() => Array.prototype.reduce.call(null));
show(() => Array.prototype.reduce.call(7));
show(() => Array.prototype.reduce.call("text"));
show(() => Array.prototype.reduce.call(true));
show(() => Array.prototype.reduce.call(8n));
show(() => Array.prototype.reduce.call(Symbol("s")));
show(() => Array.prototype.reduce.call({}));
show(() => Array.prototype.reduce.call([1]));
show(() => Array.prototype.reduce.call((() => 1)));
show(() => Array.prototype.reduce.call(new Map()));
show(() => Array.prototype.reduce.call(/r/));
show(() => Array.prototype.reduce.call(new Date(0)));
show(() => Array.prototype.reduce.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.reduce.call(probe("this", "t")));
