// `Array.prototype.join` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.join.call(undefined));
show(() => Array.prototype.join.call(null));
show(() => Array.prototype.join.call(7));
show(() => Array.prototype.join.call("text"));
show(() => Array.prototype.join.call(true));
show(() => Array.prototype.join.call(8n));
show(() => Array.prototype.join.call(Symbol("s")));
show(() => Array.prototype.join.call({}));
show(() => Array.prototype.join.call([1]));
show(() => Array.prototype.join.call((() => 1)));
show(() => Array.prototype.join.call(new Map()));
show(() => Array.prototype.join.call(/r/));
show(() => Array.prototype.join.call(new Date(0)));
show(() => Array.prototype.join.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.join.call(probe("this", "t")));
