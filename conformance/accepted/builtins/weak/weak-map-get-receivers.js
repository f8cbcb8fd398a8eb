// `WeakMap.prototype.get` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakMap.prototype.get.call(undefined));
show(() => WeakMap.prototype.get.call(null));
show(() => WeakMap.prototype.get.call(7));
show(() => WeakMap.prototype.get.call("text"));
show(() => WeakMap.prototype.get.call(true));
show(() => WeakMap.prototype.get.call(8n));
show(() => WeakMap.prototype.get.call(Symbol("s")));
show(() => WeakMap.prototype.get.call({}));
show(() => WeakMap.prototype.get.call([1]));
show(() => WeakMap.prototype.get.call((() => 1)));
show(() => WeakMap.prototype.get.call(new Map()));
show(() => WeakMap.prototype.get.call(/r/));
show(() => WeakMap.prototype.get.call(new Date(0)));
show(() => WeakMap.prototype.get.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakMap.prototype.get.call(probe("this", "t")));
