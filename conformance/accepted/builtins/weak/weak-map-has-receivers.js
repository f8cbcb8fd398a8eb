// `WeakMap.prototype.has` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakMap.prototype.has.call(undefined));
show(() => WeakMap.prototype.has.call(null));
show(() => WeakMap.prototype.has.call(7));
show(() => WeakMap.prototype.has.call("text"));
show(() => WeakMap.prototype.has.call(true));
show(() => WeakMap.prototype.has.call(8n));
show(() => WeakMap.prototype.has.call(Symbol("s")));
show(() => WeakMap.prototype.has.call({}));
show(() => WeakMap.prototype.has.call([1]));
show(() => WeakMap.prototype.has.call((() => 1)));
show(() => WeakMap.prototype.has.call(new Map()));
show(() => WeakMap.prototype.has.call(/r/));
show(() => WeakMap.prototype.has.call(new Date(0)));
show(() => WeakMap.prototype.has.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakMap.prototype.has.call(probe("this", "t")));
