// `Map.prototype.values` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.values.call(undefined));
show(() => Map.prototype.values.call(null));
show(() => Map.prototype.values.call(7));
show(() => Map.prototype.values.call("text"));
show(() => Map.prototype.values.call(true));
show(() => Map.prototype.values.call(8n));
show(() => Map.prototype.values.call(Symbol("s")));
show(() => Map.prototype.values.call({}));
show(() => Map.prototype.values.call([1]));
show(() => Map.prototype.values.call((() => 1)));
show(() => Map.prototype.values.call(new Map()));
show(() => Map.prototype.values.call(/r/));
show(() => Map.prototype.values.call(new Date(0)));
show(() => Map.prototype.values.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.values.call(probe("this", "t")));
