// `WeakSet.prototype.delete` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakSet.prototype.delete.call(undefined));
show(() => WeakSet.prototype.delete.call(null));
show(() => WeakSet.prototype.delete.call(7));
show(() => WeakSet.prototype.delete.call("text"));
show(() => WeakSet.prototype.delete.call(true));
show(() => WeakSet.prototype.delete.call(8n));
show(() => WeakSet.prototype.delete.call(Symbol("s")));
show(() => WeakSet.prototype.delete.call({}));
show(() => WeakSet.prototype.delete.call([1]));
show(() => WeakSet.prototype.delete.call((() => 1)));
show(() => WeakSet.prototype.delete.call(new Map()));
show(() => WeakSet.prototype.delete.call(/r/));
show(() => WeakSet.prototype.delete.call(new Date(0)));
show(() => WeakSet.prototype.delete.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakSet.prototype.delete.call(probe("this", "t")));
