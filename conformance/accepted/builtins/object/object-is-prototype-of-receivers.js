// `Object.prototype.isPrototypeOf` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Object.prototype.isPrototypeOf.call(undefined));
show(() => Object.prototype.isPrototypeOf.call(null));
show(() => Object.prototype.isPrototypeOf.call(7));
show(() => Object.prototype.isPrototypeOf.call("text"));
show(() => Object.prototype.isPrototypeOf.call(true));
show(() => Object.prototype.isPrototypeOf.call(8n));
show(() => Object.prototype.isPrototypeOf.call(Symbol("s")));
show(() => Object.prototype.isPrototypeOf.call({}));
show(() => Object.prototype.isPrototypeOf.call([1]));
show(() => Object.prototype.isPrototypeOf.call((() => 1)));
show(() => Object.prototype.isPrototypeOf.call(new Map()));
show(() => Object.prototype.isPrototypeOf.call(/r/));
show(() => Object.prototype.isPrototypeOf.call(new Date(0)));
show(() => Object.prototype.isPrototypeOf.call({ length: 2, 0: "p", 1: "q" }));
show(() => Object.prototype.isPrototypeOf.call(probe("this", "t")));
