// `WeakSet.prototype.has` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakSet.prototype.has.call(undefined));
show(() => WeakSet.prototype.has.call(null));
show(() => WeakSet.prototype.has.call(7));
show(() => WeakSet.prototype.has.call("text"));
show(() => WeakSet.prototype.has.call(true));
show(() => WeakSet.prototype.has.call(8n));
show(() => WeakSet.prototype.has.call(Symbol("s")));
show(() => WeakSet.prototype.has.call({}));
show(() => WeakSet.prototype.has.call([1]));
show(() => WeakSet.prototype.has.call((() => 1)));
show(() => WeakSet.prototype.has.call(new Map()));
show(() => WeakSet.prototype.has.call(/r/));
show(() => WeakSet.prototype.has.call(new Date(0)));
show(() => WeakSet.prototype.has.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakSet.prototype.has.call(probe("this", "t")));
