// `Object.prototype.propertyIsEnumerable` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Object.prototype.propertyIsEnumerable.call(undefined));
show(() => Object.prototype.propertyIsEnumerable.call(null));
show(() => Object.prototype.propertyIsEnumerable.call(7));
show(() => Object.prototype.propertyIsEnumerable.call("text"));
show(() => Object.prototype.propertyIsEnumerable.call(true));
show(() => Object.prototype.propertyIsEnumerable.call(8n));
show(() => Object.prototype.propertyIsEnumerable.call(Symbol("s")));
show(() => Object.prototype.propertyIsEnumerable.call({}));
show(() => Object.prototype.propertyIsEnumerable.call([1]));
show(() => Object.prototype.propertyIsEnumerable.call((() => 1)));
show(() => Object.prototype.propertyIsEnumerable.call(new Map()));
show(() => Object.prototype.propertyIsEnumerable.call(/r/));
show(() => Object.prototype.propertyIsEnumerable.call(new Date(0)));
show(() => Object.prototype.propertyIsEnumerable.call({ length: 2, 0: "p", 1: "q" }));
show(() => Object.prototype.propertyIsEnumerable.call(probe("this", "t")));
