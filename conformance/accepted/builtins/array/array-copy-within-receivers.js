// `Array.prototype.copyWithin` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.copyWithin.call(undefined));
show(() => Array.prototype.copyWithin.call(null));
show(() => Array.prototype.copyWithin.call(7));
show(() => Array.prototype.copyWithin.call("text"));
show(() => Array.prototype.copyWithin.call(true));
show(() => Array.prototype.copyWithin.call(8n));
show(() => Array.prototype.copyWithin.call(Symbol("s")));
show(() => Array.prototype.copyWithin.call({}));
show(() => Array.prototype.copyWithin.call([1]));
show(() => Array.prototype.copyWithin.call((() => 1)));
show(() => Array.prototype.copyWithin.call(new Map()));
show(() => Array.prototype.copyWithin.call(/r/));
show(() => Array.prototype.copyWithin.call(new Date(0)));
show(() => Array.prototype.copyWithin.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.copyWithin.call(probe("this", "t")));
