// `WeakMap.prototype.delete` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakMap.prototype.delete.call(undefined));
show(() => WeakMap.prototype.delete.call(null));
show(() => WeakMap.prototype.delete.call(7));
show(() => WeakMap.prototype.delete.call("text"));
show(() => WeakMap.prototype.delete.call(true));
show(() => WeakMap.prototype.delete.call(8n));
show(() => WeakMap.prototype.delete.call(Symbol("s")));
show(() => WeakMap.prototype.delete.call({}));
show(() => WeakMap.prototype.delete.call([1]));
show(() => WeakMap.prototype.delete.call((() => 1)));
show(() => WeakMap.prototype.delete.call(new Map()));
show(() => WeakMap.prototype.delete.call(/r/));
show(() => WeakMap.prototype.delete.call(new Date(0)));
show(() => WeakMap.prototype.delete.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakMap.prototype.delete.call(probe("this", "t")));
