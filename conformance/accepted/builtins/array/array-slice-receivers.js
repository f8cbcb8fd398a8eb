// `Array.prototype.slice` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.slice.call(undefined));
show(() => Array.prototype.slice.call(null));
show(() => Array.prototype.slice.call(7));
show(() => Array.prototype.slice.call("text"));
show(() => Array.prototype.slice.call(true));
show(() => Array.prototype.slice.call(8n));
show(() => Array.prototype.slice.call(Symbol("s")));
show(() => Array.prototype.slice.call({}));
show(() => Array.prototype.slice.call([1]));
show(() => Array.prototype.slice.call((() => 1)));
show(() => Array.prototype.slice.call(new Map()));
show(() => Array.prototype.slice.call(/r/));
show(() => Array.prototype.slice.call(new Date(0)));
show(() => Array.prototype.slice.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.slice.call(probe("this", "t")));
