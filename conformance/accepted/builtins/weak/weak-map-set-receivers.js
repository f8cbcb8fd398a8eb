// `WeakMap.prototype.set` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakMap.prototype.set.call(undefined));
show(() => WeakMap.prototype.set.call(null));
show(() => WeakMap.prototype.set.call(7));
show(() => WeakMap.prototype.set.call("text"));
show(() => WeakMap.prototype.set.call(true));
show(() => WeakMap.prototype.set.call(8n));
show(() => WeakMap.prototype.set.call(Symbol("s")));
show(() => WeakMap.prototype.set.call({}));
show(() => WeakMap.prototype.set.call([1]));
show(() => WeakMap.prototype.set.call((() => 1)));
show(() => WeakMap.prototype.set.call(new Map()));
show(() => WeakMap.prototype.set.call(/r/));
show(() => WeakMap.prototype.set.call(new Date(0)));
show(() => WeakMap.prototype.set.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakMap.prototype.set.call(probe("this", "t")));
