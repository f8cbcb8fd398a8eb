// `Map.prototype.forEach` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Map.prototype.forEach.call(undefined));
show(() => Map.prototype.forEach.call(null));
show(() => Map.prototype.forEach.call(7));
show(() => Map.prototype.forEach.call("text"));
show(() => Map.prototype.forEach.call(true));
show(() => Map.prototype.forEach.call(8n));
show(() => Map.prototype.forEach.call(Symbol("s")));
show(() => Map.prototype.forEach.call({}));
show(() => Map.prototype.forEach.call([1]));
show(() => Map.prototype.forEach.call((() => 1)));
show(() => Map.prototype.forEach.call(new Map()));
show(() => Map.prototype.forEach.call(/r/));
show(() => Map.prototype.forEach.call(new Date(0)));
show(() => Map.prototype.forEach.call({ length: 2, 0: "p", 1: "q" }));
show(() => Map.prototype.forEach.call(probe("this", "t")));
