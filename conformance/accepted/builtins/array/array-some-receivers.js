// `Array.prototype.some` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.some.call(undefined));
show(() => Array.prototype.some.call(null));
show(() => Array.prototype.some.call(7));
show(() => Array.prototype.some.call("text"));
show(() => Array.prototype.some.call(true));
show(() => Array.prototype.some.call(8n));
show(() => Array.prototype.some.call(Symbol("s")));
show(() => Array.prototype.some.call({}));
show(() => Array.prototype.some.call([1]));
show(() => Array.prototype.some.call((() => 1)));
show(() => Array.prototype.some.call(new Map()));
show(() => Array.prototype.some.call(/r/));
show(() => Array.prototype.some.call(new Date(0)));
show(() => Array.prototype.some.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.some.call(probe("this", "t")));
