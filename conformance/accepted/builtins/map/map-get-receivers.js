// `Map.prototype.get` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.get.call(undefined));
show(() => Map.prototype.get.call(null));
show(() => Map.prototype.get.call(7));
show(() => Map.prototype.get.call("text"));
show(() => Map.prototype.get.call(true));
show(() => Map.prototype.get.call(8n));
show(() => Map.prototype.get.call(Symbol("s")));
show(() => Map.prototype.get.call({}));
show(() => Map.prototype.get.call([1]));
show(() => Map.prototype.get.call((() => 1)));
show(() => Map.prototype.get.call(new Map()));
show(() => Map.prototype.get.call(/r/));
show(() => Map.prototype.get.call(new Date(0)));
show(() => Map.prototype.get.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.get.call(probe("this", "t")));
