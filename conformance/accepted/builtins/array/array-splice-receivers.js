// `Array.prototype.splice` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.splice.call(undefined));
show(() => Array.prototype.splice.call(null));
show(() => Array.prototype.splice.call(7));
show(() => Array.prototype.splice.call("text"));
show(() => Array.prototype.splice.call(true));
show(() => Array.prototype.splice.call(8n));
show(() => Array.prototype.splice.call(Symbol("s")));
show(() => Array.prototype.splice.call({}));
show(() => Array.prototype.splice.call([1]));
show(() => Array.prototype.splice.call((() => 1)));
show(() => Array.prototype.splice.call(new Map()));
show(() => Array.prototype.splice.call(/r/));
show(() => Array.prototype.splice.call(new Date(0)));
show(() => Array.prototype.splice.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.splice.call(probe("this", "t")));
