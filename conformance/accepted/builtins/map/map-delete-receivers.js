// `Map.prototype.delete` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.delete.call(undefined));
show(() => Map.prototype.delete.call(null));
show(() => Map.prototype.delete.call(7));
show(() => Map.prototype.delete.call("text"));
show(() => Map.prototype.delete.call(true));
show(() => Map.prototype.delete.call(8n));
show(() => Map.prototype.delete.call(Symbol("s")));
show(() => Map.prototype.delete.call({}));
show(() => Map.prototype.delete.call([1]));
show(() => Map.prototype.delete.call((() => 1)));
show(() => Map.prototype.delete.call(new Map()));
show(() => Map.prototype.delete.call(/r/));
show(() => Map.prototype.delete.call(new Date(0)));
show(() => Map.prototype.delete.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.delete.call(probe("this", "t")));
