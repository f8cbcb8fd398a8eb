// `Array.prototype.unshift` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.unshift.call(undefined));
show(() => Array.prototype.unshift.call(null));
show(() => Array.prototype.unshift.call(7));
show(() => Array.prototype.unshift.call("text"));
show(() => Array.prototype.unshift.call(true));
show(() => Array.prototype.unshift.call(8n));
show(() => Array.prototype.unshift.call(Symbol("s")));
show(() => Array.prototype.unshift.call({}));
show(() => Array.prototype.unshift.call([1]));
show(() => Array.prototype.unshift.call((() => 1)));
show(() => Array.prototype.unshift.call(new Map()));
show(() => Array.prototype.unshift.call(/r/));
show(() => Array.prototype.unshift.call(new Date(0)));
show(() => Array.prototype.unshift.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.unshift.call(probe("this", "t")));
