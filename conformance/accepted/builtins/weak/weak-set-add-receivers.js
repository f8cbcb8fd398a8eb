// `WeakSet.prototype.add` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => WeakSet.prototype.add.call(undefined));
show(() => WeakSet.prototype.add.call(null));
show(() => WeakSet.prototype.add.call(7));
show(() => WeakSet.prototype.add.call("text"));
show(() => WeakSet.prototype.add.call(true));
show(() => WeakSet.prototype.add.call(8n));
show(() => WeakSet.prototype.add.call(Symbol("s")));
show(() => WeakSet.prototype.add.call({}));
show(() => WeakSet.prototype.add.call([1]));
show(() => WeakSet.prototype.add.call((() => 1)));
show(() => WeakSet.prototype.add.call(new Map()));
show(() => WeakSet.prototype.add.call(/r/));
show(() => WeakSet.prototype.add.call(new Date(0)));
show(() => WeakSet.prototype.add.call({ length: 2, 0: "p", 1: "q" }));
show(() => WeakSet.prototype.add.call(probe("this", "t")));
