// `Map.prototype.keys` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.keys.call(undefined));
show(() => Map.prototype.keys.call(null));
show(() => Map.prototype.keys.call(7));
show(() => Map.prototype.keys.call("text"));
show(() => Map.prototype.keys.call(true));
show(() => Map.prototype.keys.call(8n));
show(() => Map.prototype.keys.call(Symbol("s")));
show(() => Map.prototype.keys.call({}));
show(() => Map.prototype.keys.call([1]));
show(() => Map.prototype.keys.call((() => 1)));
show(() => Map.prototype.keys.call(new Map()));
show(() => Map.prototype.keys.call(/r/));
show(() => Map.prototype.keys.call(new Date(0)));
show(() => Map.prototype.keys.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.keys.call(probe("this", "t")));
