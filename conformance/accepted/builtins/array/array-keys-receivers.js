// `Array.prototype.keys` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.keys.call(undefined));
show(() => Array.prototype.keys.call(null));
show(() => Array.prototype.keys.call(7));
show(() => Array.prototype.keys.call("text"));
show(() => Array.prototype.keys.call(true));
show(() => Array.prototype.keys.call(8n));
show(() => Array.prototype.keys.call(Symbol("s")));
show(() => Array.prototype.keys.call({}));
show(() => Array.prototype.keys.call([1]));
show(() => Array.prototype.keys.call((() => 1)));
show(() => Array.prototype.keys.call(new Map()));
show(() => Array.prototype.keys.call(/r/));
show(() => Array.prototype.keys.call(new Date(0)));
show(() => Array.prototype.keys.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.keys.call(probe("this", "t")));
