// `Array.prototype.every` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.every.call(undefined));
show(() => Array.prototype.every.call(null));
show(() => Array.prototype.every.call(7));
show(() => Array.prototype.every.call("text"));
show(() => Array.prototype.every.call(true));
show(() => Array.prototype.every.call(8n));
show(() => Array.prototype.every.call(Symbol("s")));
show(() => Array.prototype.every.call({}));
show(() => Array.prototype.every.call([1]));
show(() => Array.prototype.every.call((() => 1)));
show(() => Array.prototype.every.call(new Map()));
show(() => Array.prototype.every.call(/r/));
show(() => Array.prototype.every.call(new Date(0)));
show(() => Array.prototype.every.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.every.call(probe("this", "t")));
