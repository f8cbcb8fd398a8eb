// `Map.prototype.set` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.set.call(undefined));
show(() => Map.prototype.set.call(null));
show(() => Map.prototype.set.call(7));
show(() => Map.prototype.set.call("text"));
show(() => Map.prototype.set.call(true));
show(() => Map.prototype.set.call(8n));
show(() => Map.prototype.set.call(Symbol("s")));
show(() => Map.prototype.set.call({}));
show(() => Map.prototype.set.call([1]));
show(() => Map.prototype.set.call((() => 1)));
show(() => Map.prototype.set.call(new Map()));
show(() => Map.prototype.set.call(/r/));
show(() => Map.prototype.set.call(new Date(0)));
show(() => Map.prototype.set.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.set.call(probe("this", "t")));
