// `Array.prototype.shift` on receivers of other kinds.
const log = [];
const probe = (name, value) => ({ valueOf() { log.push(name + " valueOf"); return value; }, toString() { log.push(name + " toString"); return String(value); } });
let count = 0;
const show = (run) => {
  let shown;
  try { shown = run(); } catch (error) { shown = error instanceof Error ? error.name + ": " + error.message : error; }
  console.log(++count, shown, ...log.splice(0));
};
show(() => Array.prototype.shift.call(undefined));
show(() => Array.prototype.shift.call(null));
show(() => Array.prototype.shift.call(7));
show(() => Array.prototype.shift.call("text"));
show(() => Array.prototype.shift.call(true));
show(() => Array.prototype.shift.call(8n));
show(() => Array.prototype.shift.call(Symbol("s")));
show(() => Array.prototype.shift.call({}));
show(() => Array.prototype.shift.call([1]));
show(() => Array.prototype.shift.call((() => 1)));
show(() => Array.prototype.shift.call(new Map()));
show(() => Array.prototype.shift.call(/r/));
show(() => Array.prototype.shift.call(new Date(0)));
show(() => Array.prototype.shift.call({ length: 2, 0: "p", 1: "q" }));
show(() => Array.prototype.shift.call(probe("this", "t")));
