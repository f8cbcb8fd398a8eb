// `Map.prototype.has` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.has.call(undefined));
show(() => Map.prototype.has.call(null));
show(() => Map.prototype.has.call(7));
show(() => Map.prototype.has.call("text"));
show(() => Map.prototype.has.call(true));
show(() => Map.prototype.has.call(8n));
show(() => Map.prototype.has.call(Symbol("s")));
show(() => Map.prototype.has.call({}));
show(() => Map.prototype.has.call([1]));
show(() => Map.prototype.has.call((() => 1)));
show(() => Map.prototype.has.call(new Map()));
show(() => Map.prototype.has.call(/r/));
show(() => Map.prototype.has.call(new Date(0)));
show(() => Map.prototype.has.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.has.call(probe("this", "t")));
