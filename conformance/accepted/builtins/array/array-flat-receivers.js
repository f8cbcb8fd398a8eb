// `Array.prototype.flat` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.flat.call(undefined));
show(() => Array.prototype.flat.call(null));
show(() => Array.prototype.flat.call(7));
show(() => Array.prototype.flat.call("text"));
show(() => Array.prototype.flat.call(true));
show(() => Array.prototype.flat.call(8n));
show(() => Array.prototype.flat.call(Symbol("s")));
show(() => Array.prototype.flat.call({}));
show(() => Array.prototype.flat.call([1]));
show(() => Array.prototype.flat.call((() => 1)));
show(() => Array.prototype.flat.call(new Map()));
show(() => Array.prototype.flat.call(/r/));
show(() => Array.prototype.flat.call(new Date(0)));
show(() => Array.prototype.flat.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.flat.call(probe("this", "t")));
