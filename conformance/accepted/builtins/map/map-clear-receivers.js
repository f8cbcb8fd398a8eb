// `Map.prototype.clear` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.clear.call(undefined));
show(() => Map.prototype.clear.call(null));
show(() => Map.prototype.clear.call(7));
show(() => Map.prototype.clear.call("text"));
show(() => Map.prototype.clear.call(true));
show(() => Map.prototype.clear.call(8n));
show(() => Map.prototype.clear.call(Symbol("s")));
show(() => Map.prototype.clear.call({}));
show(() => Map.prototype.clear.call([1]));
show(() => Map.prototype.clear.call((() => 1)));
show(() => Map.prototype.clear.call(new Map()));
show(() => Map.prototype.clear.call(/r/));
show(() => Map.prototype.clear.call(new Date(0)));
show(() => Map.prototype.clear.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.clear.call(probe("this", "t")));
